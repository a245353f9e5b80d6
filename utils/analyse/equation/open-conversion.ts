import type { Opening } from './equation-node.ts';
import { type Ground, quotientOf, valuesOf } from './ground.ts';
import { type Part, productOpening, type Whole } from './opening.ts';

/** The ways from a visit to a payment; each needs one of its middle steps. */
const ways = [
  { by: 'funnel', middle: ['add_to_cart_buyers', 'order_buyers'], needs: ['add_to_cart_buyers', 'order_buyers'] },
  { by: 'favorites', middle: ['favorite_buyers', 'order_buyers'], needs: ['favorite_buyers'] },
] as const;

/** Visit → cart (or favourite) → order → pay, of the steps the console tells in people. */
export function openConversion(ground: Ground, conversion: Whole): readonly Opening[] {
  if (ground.variant.id !== 'visitors') return [];
  return ways.flatMap(({ by, middle, needs }): readonly Opening[] => {
    const known = middle.filter((metric) => valuesOf(ground, metric).current !== undefined);
    if (!known.some((metric) => (needs as readonly string[]).includes(metric))) return [];
    return [productOpening(ground, by, conversion, stepsOf(ground, ['visitors', ...known, 'pay_buyers']))];
  });
}

function stepsOf(ground: Ground, metrics: readonly string[]): readonly Part[] {
  return metrics.slice(1).map((to, step) => {
    const from = metrics[step] ?? '';
    const values = quotientOf(valuesOf(ground, to), valuesOf(ground, from));
    return { label: { kind: 'step', from, to }, unit: 'ratio', values };
  });
}
