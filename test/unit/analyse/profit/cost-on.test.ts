import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costBook, costOn } from '../../../../utils/analyse/profit/cost-on.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import type { Cost, CostKind } from '../../../../utils/model/user-data.ts';

/** The rule as it reads, looking through everything. */
function slowly(costs: readonly Cost[], kind: CostKind, product: string | null, date: string): Cost | undefined {
  const inForce = costs.filter(
    (cost) =>
      cost.kind === kind &&
      cost.from <= date &&
      (cost.to === null || date <= cost.to) &&
      (cost.product === null || cost.product === product),
  );
  const rank = ({ product: own, from, at }: Cost) => `${own === null ? 0 : 1}${from}${at}`;
  return inForce.reduce<Cost | undefined>((best, next) => (best && rank(best) >= rank(next) ? best : next), undefined);
}

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${number}`);
const product = fc.constantFrom(null, 'a', 'b');
const cost = fc.record({
  id: fc.uuid(),
  at: day.map((date) => `${date}T00:00:00Z`),
  shopKey: fc.constant('s'),
  product,
  kind: fc.constantFrom<CostKind>('goods', 'freight'),
  basis: fc.constant('per-unit' as const),
  value: fc.nat(9),
  currency: fc.constant('CNY'),
  from: day,
  to: fc.option(day, { nil: null }),
  source: fc.constant('entered' as const),
});

test('the book finds the cost that looking through all of them finds', () => {
  fc.assert(
    fc.property(fc.array(cost, { maxLength: 12 }), product, day, (costs, of, date) => {
      const book = finish(costBook(costs));
      for (const kind of ['goods', 'freight'] as const)
        expect(costOn(book, kind, of, date)).toBe(slowly(costs, kind, of, date));
    }),
  );
});

test('ten thousand costs are looked up ten thousand times in the blink of an eye', () => {
  const costs = Array.from(
    { length: 10_000 },
    (_, at): Cost => ({
      id: String(at),
      at: '2026-01-01T00:00:00Z',
      shopKey: 's',
      product: `p${at}`,
      kind: 'goods',
      basis: 'per-unit',
      value: at,
      currency: 'CNY',
      from: '2026-01-01',
      to: null,
      source: 'imported',
    }),
  );
  const begun = performance.now();
  const book = finish(costBook(costs));
  for (let at = 0; at < 10_000; at++) expect(costOn(book, 'goods', `p${at}`, '2026-02-01')?.value).toBe(at);
  // Looking through all of them each time takes some seconds.
  expect(performance.now() - begun).toBeLessThan(1000);
});
