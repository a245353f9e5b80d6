import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equationVariants } from '../../../../utils/analyse/equation-variants.ts';
import { explainChange, type Part } from '../../../../utils/analyse/why/explain-change.ts';
import { mainMovers } from '../../../../utils/analyse/why/main-movers.ts';

const visitors = equationVariants[0] ?? never();
const orders = equationVariants[2] ?? never();

function never(): never {
  throw new Error('no variant');
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const levels = fc
  .record({
    people: fc.nat(5000),
    conversion: fc.double({ min: 0, max: 0.2, noNaN: true }),
    cents: fc.integer({ min: -2000, max: 200_000 }),
  })
  .map(({ people, conversion, cents }) => {
    const buyers = Math.round(people * conversion);
    return [people, buyers, Math.round(buyers * cents) / 100];
  });
const side = fc.option(levels, { nil: null });
const parts = fc
  .array(fc.record({ before: side, after: side }), { maxLength: 12 })
  .map((pairs) => pairs.map((pair, index): Part => ({ key: String(index), ...pair })));

test('effects, gap and unsplit add up to the change: zeros, losses, new and removed products, a shop that counts otherwise', () => {
  fc.assert(
    fc.property(parts, fc.option(fc.tuple(levels, levels), { nil: null }), (cells, shop) => {
      const found = explainChange({
        variant: visitors,
        parts: cells,
        ...(shop && { shop: { before: shop[0], after: shop[1] } }),
      });
      const total = sum(found.effects.map(({ amount }) => amount)) + found.gap.amount + found.unsplit;
      const size =
        Math.abs(found.before) +
        Math.abs(found.after) +
        sum(cells.map(({ before, after }) => Math.abs(before?.[2] ?? 0) + Math.abs(after?.[2] ?? 0)));
      expect(Math.abs(total - found.change)).toBeLessThanOrEqual(1e-9 * size + 1e-6);
      for (const part of found.parts)
        if (part.effects.length > 0)
          expect(Math.abs(sum(part.effects) - part.change)).toBeLessThanOrEqual(1e-9 * size + 1e-6);
    }),
    { numRuns: 400 },
  );
});

test('another currency only scales the effects', () => {
  fc.assert(
    fc.property(parts, (cells) => {
      const inFen = cells.map(({ key, before, after }) => ({
        key,
        before: before && [before[0] ?? 0, before[1] ?? 0, Math.round((before[2] ?? 0) * 100)],
        after: after && [after[0] ?? 0, after[1] ?? 0, Math.round((after[2] ?? 0) * 100)],
      }));
      const yuan = explainChange({ variant: visitors, parts: cells });
      const fen = explainChange({ variant: visitors, parts: inFen });
      const size =
        1 + Math.abs(fen.before) + Math.abs(fen.after) + sum(fen.parts.flatMap(({ effects }) => effects.map(Math.abs)));
      for (const [index, effect] of yuan.effects.entries()) {
        expect(Math.abs((fen.effects[index]?.amount ?? 0) - effect.amount * 100)).toBeLessThan(1e-9 * size);
        expect(fen.effects[index]?.withinNormal).toBe(effect.withinNormal);
      }
    }),
  );
});

test('the order in which products are listed does not matter', () => {
  fc.assert(
    fc.property(parts, (cells) => {
      const one = explainChange({ variant: visitors, parts: cells });
      const other = explainChange({ variant: visitors, parts: cells.toReversed() });
      for (const [index, { amount }] of one.effects.entries())
        expect(other.effects[index]?.amount).toBeCloseTo(amount, 5 - Math.ceil(Math.log10(10 + Math.abs(amount))) + 4);
    }),
  );
});

const alone = (before: readonly number[], after: readonly number[]) =>
  explainChange({ variant: visitors, shop: { before, after }, parts: [] });

test('a shop without products is split as a whole: calclet’s lift of 12 % on 48k × 2.4 % × $86', () => {
  const found = alone([48_000, 1152, 99_072], [48_000, 1290.24, 110_960.64]);
  expect(found.effects.map(({ kind, metric }) => [kind, metric])).toEqual([
    ['traffic', 'visitors'],
    ['step', 'pay_conversion_rate'],
    ['step', 'amount_per_buyer'],
  ]);
  expect(found.change).toBeCloseTo(11_888.64, 6);
  expect(found.effects[1]?.amount).toBeCloseTo(11_888.64, 6);
  expect(found.effects[1]?.points).toBeCloseTo(0.12, 10);
});

test('people × conversion × price: 2014 Q1 to 2015 Q1, 100 to 110', () => {
  const { effects } = alone([1000, 100, 100], [2000, 100, 110]);
  expect(effects.map(({ amount }) => Number(amount.toFixed(2)))).toEqual([72.73, -72.73, 10]);
});

test('people × conversion × price: 2014 Q2 to 2015 Q2, 150 to 180, every way of splitting adds up', () => {
  for (const method of ['lmdi', 'shapley', 'sequential'] as const) {
    const shop = { before: [1500, 300, 150], after: [2000, 300, 180] };
    const { effects } = explainChange({ variant: visitors, shop, parts: [], method });
    expect(sum(effects.map(({ amount }) => amount))).toBeCloseTo(30, 9);
  }
});

test('4,000 sessions × 2.5 % × $48 are $4,800 of 100 orders (freedatalytics)', () => {
  const found = alone([0, 0, 0], [4000, 4000 * 0.025, 4000 * 0.025 * 48]);
  expect(found).toMatchObject({ after: 4800, change: 4800 });
});

test('products that share the shop’s visitors bring in depth and mix', () => {
  const found = explainChange({
    variant: visitors,
    shop: { before: [100, 10, 1000], after: [100, 10, 1000] },
    parts: [
      { key: 'a', before: [80, 8, 800], after: [60, 6, 600] },
      { key: 'b', before: [40, 2, 200], after: [80, 4, 400] },
    ],
  });
  expect(found.effects.map(({ kind }) => kind)).toEqual(['traffic', 'depth', 'mix', 'step', 'step']);
  expect(found.effects[0]?.amount).toBe(0);
  expect(found.effects[1]?.amount).toBeGreaterThan(0);
  expect(found.effects[2]?.amount).toBeLessThan(0);
  expect(found.effects[3]?.amount).toBeCloseTo(0, 9);
  expect(found.gap).toEqual({ amount: 0, coveredBefore: 1, coveredAfter: 1 });
});

test('what the products do not add up to is the gap, with the share they cover', () => {
  const found = explainChange({
    variant: visitors,
    shop: { before: [100, 10, 1000], after: [100, 12, 1300] },
    parts: [{ key: 'a', before: [80, 8, 800], after: [80, 9, 900] }],
  });
  expect(found.gap).toEqual({ amount: 200, coveredBefore: 0.8, coveredAfter: 900 / 1300 });
});

test('a new product is mix, not conversion; growth from nothing has no percentage', () => {
  const found = explainChange({
    variant: visitors,
    parts: [
      { key: 'old', before: [100, 10, 500], after: [100, 10, 500] },
      { key: 'new', before: null, after: [50, 5, 250] },
    ],
  });
  expect(found.parts.map(({ status }) => status)).toEqual(['stayed', 'new']);
  expect(found.parts[1]?.effects).toEqual([0, 250, 0, 0]);
  expect(alone([0, 0, 0], [10, 1, 50])).toMatchObject({
    growth: null,
    effects: [{ amount: 50, points: null }, {}, {}],
  });
});

test('buyers without visitors are a figure not given: the change is there, but not split', () => {
  const found = explainChange({
    variant: visitors,
    parts: [
      { key: 'odd', before: [0, 5, 100], after: [100, 5, 150] },
      { key: 'fine', before: [100, 5, 100], after: [200, 10, 200] },
    ],
  });
  expect(found.unsplit).toBe(50);
  expect(found.parts[0]).toMatchObject({ effects: [], change: 50 });
  expect(found.effects[0]?.amount).toBeCloseTo(100, 9);
});

test('orders × spend per order where nobody counts visitors', () => {
  const found = explainChange({ variant: orders, shop: { before: [10, 500], after: [20, 1000] }, parts: [] });
  expect(found.effects.map(({ metric, amount }) => [metric, amount])).toEqual([
    ['pay_orders', 500],
    ['amount_per_order', 0],
  ]);
});

test('12 buyers after 10 are within normal variation, 1200 after 1000 are not', () => {
  expect(alone([1000, 10, 500], [1000, 12, 600])).toMatchObject({
    withinNormal: true,
    effects: [{ withinNormal: false }, { withinNormal: true }, { withinNormal: true }],
  });
  expect(alone([100_000, 1000, 50_000], [100_000, 1200, 60_000])).toMatchObject({
    withinNormal: false,
    effects: [{}, { withinNormal: false }, {}],
  });
});

test('a shop that always jumps is not told that it jumped', () => {
  const shop = { before: [100_000, 1000, 50_000], after: [100_000, 1200, 60_000] };
  const usualChanges = [9000, -12_000, 8000, -7000, 11_000, -9000];
  expect(explainChange({ variant: visitors, shop, parts: [], usualChanges }).withinNormal).toBe(true);
});

test('every product converts better, the shop worse: the mix hides it', () => {
  const found = explainChange({
    variant: visitors,
    parts: [
      { key: 'good', before: [10_000, 1000, 10_000], after: [2000, 240, 2400] },
      { key: 'poor', before: [10_000, 100, 1000], after: [40_000, 600, 6000] },
    ],
  });
  expect(found.mixHides).toBe(true);
  expect(found.effects[2]?.amount).toBeGreaterThan(0);
});

test('one day of history, nothing known, nothing sold', () => {
  expect(alone([0, 0, 0], [0, 0, 0])).toMatchObject({ change: 0, growth: null });
  expect(explainChange({ variant: visitors, parts: [] })).toMatchObject({
    change: 0,
    parts: [],
    effects: [{ amount: 0 }, {}, {}],
  });
});

test('the shortest list of products that makes 80 % of the change, and who pulled back', () => {
  const part = (key: string, change: number) => ({ key, status: 'stayed' as const, change, effects: [] });
  const { movers, against, explained } = mainMovers({
    change: -100,
    parts: [part('a', -60), part('b', -30), part('c', -20), part('d', 8), part('e', 2)],
  });
  expect(movers.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(against.map(({ key }) => key)).toEqual(['d', 'e']);
  expect(explained).toBeCloseTo(0.9, 12);
  expect(mainMovers({ change: 0, parts: [] })).toEqual({ movers: [], against: [], explained: null });
});
