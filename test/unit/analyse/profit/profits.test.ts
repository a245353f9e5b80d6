import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profitDefaults } from '../../../../utils/analyse/profit/profit.ts';
import { profits } from '../../../../utils/analyse/profit/profits.ts';
import type { SalesDay } from '../../../../utils/analyse/profit/sales-day.ts';
import type { Cost } from '../../../../utils/model/user-data.ts';

const day = (given: Partial<SalesDay> = {}): SalesDay => ({
  date: '2026-01-05',
  currency: 'CNY',
  sales: 1000,
  units: 20,
  orders: 10,
  refunds: { refund: 100 },
  adSpend: 50,
  adSales: 200,
  items: [{ product: 'a', sales: 1000, units: 20 }],
  ...given,
});
const cost = (given: Partial<Cost> = {}): Cost => ({
  id: JSON.stringify(given),
  at: '2026-01-01T00:00:00+08:00',
  shopKey: 'sycm:1',
  product: null,
  kind: 'goods',
  basis: 'per-unit',
  value: 20,
  currency: 'CNY',
  from: '2026-01-01',
  to: null,
  source: 'entered',
  ...given,
});
const costs = [
  cost(),
  cost({ kind: 'freight', basis: 'per-order', value: 3 }),
  cost({ kind: 'platform-fee', basis: 'share-of-net', value: 0.05, currency: null }),
];
const sold = { ...profitDefaults, restocked: { low: 0, high: 0 } };
const one = (value: number) => ({ low: value, high: value });

test('sales − refunds − goods − fees − ads, step by step', () => {
  const [account] = profits([day()], costs, sold);
  expect(account).toMatchObject({
    currency: 'CNY',
    days: 1,
    sales: 1000,
    refunds: one(100),
    net: one(900),
    goods: one(400),
    cm1: one(500),
    fees: one(75),
    cm2: one(425),
    ads: one(50),
    cm3: one(375),
    profit: one(375),
    missing: [],
    roi: 4,
  });
  expect(account?.breakEvenRoas?.low).toBeCloseTo(1 / 0.425, 12);
  expect(account?.profitRoi?.low).toBeCloseTo((0.425 * 200 - 50) / 50, 12);
});

test('refunds are told on every clock and taken off on the one chosen', () => {
  const clocks = [
    day({ refunds: { pay: 120, refund: 100, finish: 80 } }),
    day({ date: '2026-01-06', refunds: { pay: 5 } }),
  ];
  const [account] = profits(clocks, costs, { ...sold, clock: 'pay' });
  expect(account?.refundsByClock).toEqual({
    pay: { amount: 125, days: 2 },
    refund: { amount: 100, days: 1 },
    finish: { amount: 80, days: 1 },
  });
  expect(account?.refunds).toEqual(one(125));
});

test('without a choice the clock is the one shown on most days', () => {
  const days = [day({ refunds: { pay: 10, finish: 3 } }), day({ date: '2026-01-06', refunds: { pay: 20 } })];
  expect(profits(days, costs, sold)[0]).toMatchObject({ clock: 'pay', refunds: one(30) });
  expect(profits([day({ refunds: { pay: 10, refund: 3 } })], costs, sold)[0]).toMatchObject({
    clock: 'refund',
    refunds: one(3),
  });
});

test('what is known nowhere is what the user supposes, and still named', () => {
  const unseen = day({ refunds: {}, adSpend: null });
  expect(profits([unseen], costs, sold)[0]).toMatchObject({ net: null, profit: null });
  const supposed = { refunds: { low: 0.05, high: 0.1 }, ads: { low: 0, high: 0 } };
  const [account] = profits([unseen], costs, { ...sold, supposed });
  expect(account).toMatchObject({
    net: { low: 900, high: 950 },
    ads: one(0),
    missing: [{ part: 'refunds' }, { part: 'ads' }],
  });
  expect(account?.profit?.low).toBeCloseTo(900 - 400 - 30 - 47.5, 9);
  expect(account?.profit?.high).toBeCloseTo(950 - 400 - 30 - 45, 9);
});

test('until it is known whether refunded goods can be sold again, the profit is a range and says why', () => {
  const [account] = profits([day()], costs);
  expect(account?.goods).toEqual({ low: 360, high: 400 });
  expect(account?.profit).toEqual({ low: 375, high: 415 });
  expect(account?.missing).toMatchObject([{ part: 'returned-goods', reasons: ['restocked-unknown'] }]);
});

test('without any cost of goods there is no profit, only its name on the list', () => {
  const [account] = profits([day()], costs.slice(1), sold);
  expect(account).toMatchObject({
    net: one(900),
    goods: null,
    cm1: null,
    profit: null,
    breakEvenRoas: null,
    profitRoi: null,
  });
  expect(account?.missing).toMatchObject([
    { part: 'goods', reasons: ['none'], products: ['a'], sales: 1000, assumed: null },
  ]);
});

test('a product without a cost is taken to cost what the others do, as a range', () => {
  const items = ['a', 'b', 'c', 'd'].map((product, at) => ({ product, sales: 250, units: 5 + at }));
  const own = ['a', 'b', 'c'].map((product) => cost({ product }));
  const [account] = profits([day({ items, units: 26 })], [...own, ...costs.slice(1)], sold);
  // 20 each: shares of sales 0.4, 0.48, 0.56.
  expect(account?.goods?.low).toBeCloseTo(360 + 250 * 0.416, 9);
  expect(account?.goods?.high).toBeCloseTo(360 + 250 * 0.544, 9);
  expect(account?.missing[0]).toMatchObject({ part: 'goods', products: ['d'], sales: 250 });
});

test('what was sold of products nobody captured has the cost of the shop or none', () => {
  const part = [{ product: 'a', sales: 600, units: 12 }];
  const [whole] = profits([day({ items: part })], costs, sold);
  expect(whole?.goods).toEqual(one(400));
  const [own] = profits([day({ items: part })], [cost({ product: 'a' }), ...costs.slice(1)], sold);
  expect(own?.missing[0]).toMatchObject({ part: 'goods', products: [null], sales: 400, assumed: null });
});

test('a cost holds from its day to its last, the product before the shop, the later before the earlier', () => {
  const dated = [
    cost({ value: 20, to: '2026-01-31' }),
    cost({ value: 22, from: '2026-02-01' }),
    cost({ value: 25, from: '2026-02-01', product: 'a', to: '2026-02-28' }),
    ...costs.slice(1),
  ];
  const goodsOn = (date: string) => profits([day({ date })], dated, sold)[0]?.goods;
  expect(goodsOn('2026-01-31')).toEqual(one(400));
  expect(goodsOn('2026-02-10')).toEqual(one(500));
  expect(goodsOn('2026-03-01')).toEqual(one(440));
  expect(goodsOn('2025-12-31')).toBeNull();
});

test('currencies are accounted apart, and a cost in another one is no cost', () => {
  const days = [day(), day({ currency: 'USD', sales: 300 }), day({ currency: 'XXX' })];
  const accounts = profits(days, costs, sold);
  expect(accounts.map(({ currency, sales, profit }) => [currency, sales, profit === null])).toEqual([
    ['CNY', 1000, false],
    ['USD', 300, true],
    ['XXX', 1000, true],
  ]);
  expect(accounts[1]?.missing[0]).toMatchObject({ part: 'goods', reasons: ['other-currency'] });
});

test('units nobody captured make a cost per unit missing', () => {
  const [account] = profits([day({ items: [{ product: 'a', sales: 1000, units: null }] })], costs, sold);
  expect(account?.missing[0]).toMatchObject({ part: 'goods', reasons: ['no-count'] });
});

test('days without captured ad spend are stretched from the others; without any there is no CM3', () => {
  const days = [10, 20, 30, null].map((adSpend, at) => day({ date: `2026-01-0${at + 1}`, adSpend, sales: 1000 }));
  const [account] = profits(days, costs, sold);
  expect(account?.ads?.low).toBeCloseTo(60 + 12, 9);
  expect(account?.ads?.high).toBeCloseTo(60 + 28, 9);
  const [none] = profits([day({ adSpend: null })], costs, sold);
  expect(none).toMatchObject({ cm2: one(425), ads: null, cm3: null, roi: null, missing: [{ part: 'ads', days: 1 }] });
});

test('ads that can never pay have no break-even, ads without spend no return', () => {
  const [account] = profits([day({ adSpend: 0 })], [cost({ value: 60 }), ...costs.slice(1)], sold);
  expect(account).toMatchObject({ roi: null, profitRoi: null, breakEvenRoas: null });
  expect(account?.profit?.high).toBeLessThan(0);
});

test('no days, no account; a day without sales costs nothing it is not paid for', () => {
  expect(profits([], costs)).toEqual([]);
  const [idle] = profits(
    [day({ sales: 0, units: 0, orders: 0, refunds: { refund: 0 }, adSpend: 0, items: [] })],
    costs,
  );
  expect(idle).toMatchObject({ sales: 0, profit: one(0), missing: [] });
});

const cents = fc.integer({ min: 1, max: 1e6 }).map((all) => all / 100);
const anyDay = fc
  .record({
    sales: cents,
    units: fc.nat(500),
    orders: fc.nat(300),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    adSpend: cents,
  })
  .map(({ sales, units, orders, share, adSpend }) => {
    const refund = Math.round(sales * share * 100) / 100;
    return day({ sales, units, orders, refunds: { refund }, adSpend, items: [{ product: 'a', sales, units }] });
  });

test('accounts add up: the profit of two spans is the sum of theirs', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1 }), fc.array(anyDay, { minLength: 1 }), (early, late) => {
      const of = (days: readonly SalesDay[]) => profits(days, costs, sold)[0]?.profit?.low ?? Number.NaN;
      expect(of([...early, ...late])).toBeCloseTo(of(early) + of(late), 4);
    }),
  );
});

test('ranges are never upside down, and every step is the one before less what is named', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1 }), (days) => {
      const [account] = profits(days, costs);
      for (const range of [account?.net, account?.goods, account?.cm1, account?.cm2, account?.cm3, account?.profit])
        expect(range && range.low <= range.high).toBe(true);
      expect(account?.cm2?.low).toBeCloseTo((account?.cm1?.low ?? 0) - (account?.fees?.high ?? 0), 4);
    }),
  );
});

test('the same money in a currency a hundred times smaller is a hundred times the profit', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1 }), (days) => {
      const times = (one: SalesDay): SalesDay => ({
        ...one,
        sales: one.sales * 100,
        refunds: { refund: (one.refunds.refund ?? 0) * 100 },
        adSpend: (one.adSpend ?? 0) * 100,
        adSales: (one.adSales ?? 0) * 100,
        items: one.items.map((item) => ({ ...item, sales: item.sales * 100 })),
      });
      const dear = costs.map((one) => ({ ...one, value: one.currency ? one.value * 100 : one.value }));
      const [small] = profits(days, costs);
      const [large] = profits(days.map(times), dear);
      expect(large?.profit?.low).toBeCloseTo((small?.profit?.low ?? 0) * 100, 2);
      expect(large?.roi ?? 0).toBeCloseTo(small?.roi ?? 0, 9);
    }),
  );
});

test('a dearer unit never makes more profit', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1 }), fc.nat(100), (days, more) => {
      const [cheap] = profits(days, costs);
      const [dear] = profits(days, [cost({ value: 20 + more }), ...costs.slice(1)]);
      expect(dear?.profit?.high).toBeLessThanOrEqual((cheap?.profit?.high ?? 0) + 1e-6);
    }),
  );
});
