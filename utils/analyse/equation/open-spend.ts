import type { Opening } from './equation-node.ts';
import { type Ground, quotientOf, valuesOf } from './ground.ts';
import { type Part, productOpening, type Whole } from './opening.ts';

/** Spend per buyer (or order) as items each × price. */
export function openSpend(ground: Ground, spend: Whole): readonly Opening[] {
  const [from, amount] = [ground.variant.levels.at(-2) ?? '', ground.variant.levels.at(-1) ?? ''];
  const items = valuesOf(ground, 'pay_items');
  if (!items.current) return [];
  const factors: readonly Part[] = [
    {
      label: { kind: 'step', from, to: 'pay_items' },
      unit: 'ratio',
      values: quotientOf(items, valuesOf(ground, from)),
    },
    {
      label: { kind: 'metric', metric: 'amount_per_item' },
      unit: ground.currency,
      values: quotientOf(valuesOf(ground, amount), items),
    },
  ];
  return [productOpening(ground, 'items', spend, factors)];
}
