import { addDays } from '../../utils/analyse/civil-date.ts';
import { productLifecycles } from '../../utils/analyse/lifecycle/product-lifecycles.ts';
import type { Stage } from '../../utils/analyse/lifecycle/stage.ts';
import { productRoles } from '../../utils/analyse/roles/product-roles.ts';
import { roleFactsOf } from '../../utils/analyse/roles/role-facts-of.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { ProductRole, RolePin } from '../../utils/model/user-data.ts';
import type { Store } from '../../utils/store/store.ts';
import { roleSettings, stageSettings } from './kind-thresholds.ts';
import { middles } from './product-kinds.ts';

/** What a product is to its shop, in two words. */
export interface ProductChips {
  readonly stage: Stage | undefined;
  readonly roles: readonly ProductRole[];
}

/** What only the user knows of the products. */
export interface ChipContext {
  readonly pins: readonly RolePin[];
  /** Share of sales left, by product key. */
  readonly margins: ReadonlyMap<string, Interval>;
  /** Business days of campaigns. */
  readonly eventDays: ReadonlySet<string>;
  readonly limits: Pick<Settings, 'roleThresholds' | 'stageThresholds'>;
  readonly categoryOf: (key: string, told: string | undefined) => string | null;
}

/** Whole weeks the lifecycle looks back, and the rest of a week that is still running. */
const STAGE_DAYS = 16 * 7 + 6;
const ROLE_DAYS = 30;
const METRICS = ['visitors', 'pay_buyers'];
const ROLE_METRICS = ['new_visitors', 'search_visitors', 'pay_amount', 'pay_items', 'price', 'amount_per_item'];

/** Stage and roles of every product by key. All at once: for shops of some hundred products. */
export async function productChips(
  store: Store,
  shop: string,
  until: string,
  { pins, margins, eventDays, categoryOf, limits }: ChipContext,
): Promise<ReadonlyMap<string, ProductChips>> {
  const from = addDays(until, 1 - STAGE_DAYS);
  const month = { from: addDays(until, 1 - ROLE_DAYS), to: until };
  const own = { shop, metrics: METRICS, from, to: until };
  const [ofShop, products, sold] = await Promise.all([
    store.figures({ ...own, kind: 'shop' }),
    store.figures({ ...own, kind: 'product' }),
    store.figures({ shop, kind: 'product', metrics: ROLE_METRICS, ...month }),
  ]);
  const lives = productLifecycles([...ofShop, ...products], { until, settings: stageSettings(limits.stageThresholds) });
  await new Promise((resolve) => setTimeout(resolve));
  const lately = products.filter(({ period }) => (period?.start ?? '') >= month.from);
  const declining = new Set(lives.flatMap(({ key, stage }) => (stage === 'declining' ? key : [])));
  const context = { declining, eventDays, margins: middles(margins), categoryOf };
  const roles = new Map(
    productRoles(roleFactsOf([...lately, ...sold], month, context), {
      pins,
      settings: roleSettings(limits.roleThresholds),
    }).products.map((one) => [one.key, one.roles]),
  );
  return new Map(
    lives.map(({ key, stage }) => [key, { stage, roles: (roles.get(key) ?? []).map(({ role }) => role) }]),
  );
}
