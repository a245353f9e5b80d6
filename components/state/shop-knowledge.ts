import { computed } from '@preact/signals';
import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import { calendar } from '../../utils/analyse/calendar.ts';
import { categoryIn } from '../../utils/analyse/categories/category-in.ts';
import { categoryTeller } from '../../utils/analyse/categories/category-teller.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import type { RolePin } from '../../utils/model/user-data.ts';
import { readValue } from './loaded.ts';
import { marketsOf } from './markets-of.ts';
import type { PanelState } from './panel.ts';
import { marginsOf } from './product-margins.ts';
import { resource } from './resource.ts';

/** What the user knows of the shop in sight and no console shows. */
export interface ShopKnowledge {
  readonly shop: string;
  readonly pins: readonly RolePin[];
  /** What is left of a product's sales after goods and fees, as a share, by its key. */
  readonly margins: ReadonlyMap<string, Interval>;
  /** Campaigns of the last two months, the user's own and the festivals nobody took out. */
  readonly campaigns: readonly Campaign[];
  readonly eventDays: ReadonlySet<string>;
  /** What products are filed under. */
  readonly categoryOf: (key: string, told: string | undefined) => string | null;
}

const REACH = 60;

/** Costs, campaigns and pinned roles of the shop in sight, as analyses take them. */
export function createShopKnowledge({ host, door, shops, figures: { shopKey, yesterday } }: PanelState) {
  const answer = resource(async (): Promise<ShopKnowledge | undefined> => {
    const [shop, until] = [shopKey.value, yesterday.value];
    const markets = marketsOf(shops.shop.value?.console);
    if (shop === undefined) return undefined;
    const [{ events, costs, pins, categories }, { campaignsBetween }] = await Promise.all([
      host.readUserData(),
      import('../../utils/analyse/calendar/campaigns-between.ts'),
    ]);
    const campaigns = campaignsBetween({ from: addDays(until, -REACH), to: until }, events, { shopKey: shop, markets });
    return {
      shop,
      pins: pins.filter((pin) => pin.shopKey === shop),
      margins: await marginsOf(await door(), shop, until, costs),
      campaigns,
      categoryOf: categoryIn(categoryTeller(categories, shop)),
      eventDays: new Set(campaigns.flatMap(({ from, to }) => calendar(from, to))),
    };
  });
  const stops = [host.onStoreChange(answer.again), host.onUserDataChange(answer.again)];
  return {
    known: computed(() => readValue(answer.loaded.value)),
    stop: () => {
      for (const stop of stops) stop();
      answer.stop();
    },
  };
}
