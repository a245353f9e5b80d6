import type { CandidateSettings } from './candidate-settings.ts';
import { gatherProducts } from './gather-products.ts';
import type { ProductDays } from './product-days.ts';
import { shopLevels } from './shop-levels.ts';

/** A product that meets the operators' rule, in figures as shown: no doubt about them is expressed. */
export interface RulePick {
  readonly product: number;
  readonly key: string;
  readonly category: string | null;
  readonly visitors: number;
  readonly buyers: number;
  readonly conversion: number;
  readonly bounce: number | null;
}

/**
 * The rule as it is taught: enough visitors, enough conversion, a low bounce rate where it is known; the best
 * conversion of each category first. In steps. Beside it stands rankCandidates, which knows about chance.
 */
export function* operatorsRule(
  days: ProductDays,
  until: number,
  settings: CandidateSettings,
): Generator<void, readonly RulePick[]> {
  const sums = yield* gatherProducts(days, until, settings.window);
  const levels = shopLevels(days.products, sums, settings);
  const picks = days.products.flatMap(({ key, category }, product): RulePick[] => {
    const visitors = sums.visitors[product] ?? 0;
    const buyers = sums.buyers[product] ?? 0;
    const known = sums.bounceVisitors[product] ?? 0;
    const bounce = known > 0 ? (sums.bounced[product] ?? 0) / known : null;
    const meets =
      visitors > 0 &&
      visitors >= levels.visitors &&
      buyers / visitors >= levels.conversion(category) &&
      (bounce === null || bounce <= levels.bounce);
    return meets ? [{ product, key, category, visitors, buyers, conversion: buyers / visitors, bounce }] : [];
  });
  return picks.sort(
    (a, b) => compareText(a.category, b.category) || b.conversion - a.conversion || a.product - b.product,
  );
}

function compareText(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
