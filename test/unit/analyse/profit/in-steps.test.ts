import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSum } from '../../../../utils/analyse/exact-sum.ts';
import { addTo, emptyTotal, totalOf } from '../../../../utils/analyse/exact-total.ts';
import { plus, scaled } from '../../../../utils/analyse/profit/interval.ts';
import { type Part, type PartLine, partOf } from '../../../../utils/analyse/profit/part.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { quantile } from '../../../../utils/analyse/stats/quantile.ts';
import { quantileInSteps } from '../../../../utils/analyse/stats/quantile-in-steps.ts';

const money = fc
  .integer({ min: -5_000_000, max: 5_000_000 })
  .chain((minor) => fc.constantFrom(1, 10, 100, 1000, 1e6).map((by) => minor / by));

test('a sum that grows is the sum of all that was added', () =>
  fc.assert(
    fc.property(fc.array(money, { minLength: 1 }), (values) => {
      const total = emptyTotal();
      for (const value of values) addTo(total, value);
      expect(totalOf(total)).toBe(exactSum(values));
    }),
  ));

test('a quantile by selection is the one of the sorted values, ties and all', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(0, 1, 1, 2, -0.5), fc.double({ noNaN: true, noDefaultInfinity: true })), {
        maxLength: 60,
      }),
      fc.constantFrom(0, 0.1, 0.5, 0.9, 1, 1 / 3),
      (values, p) => {
        const [found, expected] = [finish(quantileInSteps(values, p)), quantile(values, p)];
        // 0 and -0 are one value.
        expect(found === undefined ? found : found + 0).toBe(expected === undefined ? expected : expected + 0);
      },
    ),
  ));

/** In one piece, as it is written down in methods.md §7. */
function plainPart(lines: readonly PartLine[], supposed: Part['amount']): Part['amount'] {
  const missing = lines.filter(({ amount, sales }) => amount === null && sales !== 0);
  const known = plus(...lines.flatMap(({ amount }) => (amount ? [amount] : [])));
  if (missing.length === 0) return known;
  const told = lines.flatMap(({ amount, sales }) => (amount && sales > 0 ? [scaled(amount, 1 / sales)] : []));
  const end = (of: 'low' | 'high', p: number) =>
    quantile(
      told.map((one) => one[of]),
      p,
    ) ?? 0;
  const assumed = told.length < 3 ? supposed : { low: end('low', 0.1), high: end('high', 0.9) };
  const sales = exactSum(missing.map((line) => line.sales)) ?? 0;
  return assumed && plus(known, scaled(assumed, Math.max(0, sales)));
}

const line: fc.Arbitrary<PartLine> = fc.record({
  date: fc.constantFrom('2026-08-01', '2026-08-02'),
  product: fc.constantFrom('a', 'b', null),
  sales: fc.integer({ min: 0, max: 100_000 }).map((minor) => minor / 100),
  amount: fc.option(
    fc.tuple(fc.nat(50_000), fc.nat(9_000)).map(([low, more]) => ({ low: low / 100, high: (low + more) / 100 })),
  ),
});

test('a part of the account in steps is the part in one piece', () =>
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.constantFrom(null, { low: 0.1, high: 0.2 }),
      (lines, supposed) => {
        const found = finish(partOf('goods', lines, supposed));
        expect(found.amount).toEqual(plainPart(lines, supposed));
        const missing = lines.filter(({ amount, sales }) => amount === null && sales !== 0);
        expect(new Set(found.missing?.products ?? [])).toEqual(new Set(missing.map(({ product }) => product)));
      },
    ),
  ));

test('300,000 lines are added up in many steps, and none is lost', () => {
  const lines = Array.from({ length: 300_000 }, (_, n) => ({
    date: '2026-08-01',
    product: String(n % 10_000),
    sales: 10,
    amount: n % 3 === 0 ? null : { low: 4.1, high: 4.1 },
  }));
  let steps = 0;
  const work = partOf('goods', lines);
  let step = work.next();
  for (; !step.done; step = work.next()) steps++;
  expect(steps).toBeGreaterThan(30);
  expect(step.value.amount?.low).toBeCloseTo(300_000 * 4.1, 4);
  expect(step.value.missing?.products).toHaveLength(10_000);
});
