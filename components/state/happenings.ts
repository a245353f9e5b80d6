import { computed } from '@preact/signals';
import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { ActionNote } from '../../utils/model/user-data.ts';
import { readValue } from './loaded.ts';
import { marketsOf } from './markets-of.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { createUserItems } from './user-items.ts';

/** What happened around the shop: to be shown with its figures. */
export interface Happenings {
  readonly campaigns: readonly Campaign[];
  readonly notes: readonly ActionNote[];
}

/** A year and what the longest trend shows besides. */
const REACH = 760;
/** Nothing known of yet. */
export const noHappenings: Happenings = { campaigns: [], notes: [] };

/** Campaigns and notes of the shop in sight up to today. */
export function createHappenings({ host, shops, figures: { shopKey, today } }: PanelState) {
  const entered = createUserItems(host);
  const answer = resource(async (): Promise<Happenings> => {
    const [shop, to, { events, notes }] = [shopKey.value, today.value, entered.items.value];
    const markets = marketsOf(shops.shop.value?.console);
    if (shop === undefined) return noHappenings;
    // Fetched when there is a shop: the first screen is drawn without it.
    const { campaignsBetween } = await import('../../utils/analyse/calendar/campaigns-between.ts');
    return {
      campaigns: campaignsBetween({ from: addDays(to, -REACH), to }, events, { shopKey: shop, markets }),
      notes: notes.filter(({ shopKey: of }) => of === shop),
    };
  });
  return {
    happenings: computed(() => readValue(answer.loaded.value) ?? noHappenings),
    stop: () => {
      entered.stop();
      answer.stop();
    },
  };
}
