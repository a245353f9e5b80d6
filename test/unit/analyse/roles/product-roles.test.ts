import fc from 'fast-check';
import { expect, test } from 'vitest';
import { productRoles } from '../../../../utils/analyse/roles/product-roles.ts';
import type { RoleFacts } from '../../../../utils/analyse/roles/role-facts.ts';
import { roleFactsOf } from '../../../../utils/analyse/roles/role-facts-of.ts';
import { roleDefaults } from '../../../../utils/analyse/roles/role-settings.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';
import { figureOf, productFigure } from '../figure-of.ts';

const plain = (key: string, given: Partial<RoleFacts> = {}): RoleFacts => ({
  key,
  visitors: 1000,
  newVisitors: 500,
  buyers: 30,
  sales: 3000,
  units: 30,
  eventUnits: 2,
  price: 100,
  margin: null,
  declining: false,
  ...given,
});
const shop = (...special: readonly RoleFacts[]) => [
  ...Array.from({ length: 20 }, (_, at) => plain(`p${at}`, { visitors: 900 + 10 * at, newVisitors: 450 + 5 * at })),
  ...special,
];
const rolesOf = (key: string, facts: readonly RoleFacts[], options = {}) =>
  productRoles(facts, options)
    .products.find((product) => product.key === key)
    ?.roles.map(({ role }) => role);

test('a cheap product that brings many new visitors is 引流款', () => {
  const facts = shop(plain('x', { visitors: 9000, newVisitors: 7000, price: 60, buyers: 90, sales: 5400 }));
  expect(rolesOf('x', facts)).toEqual(['traffic']);
  expect(
    rolesOf('x', shop(plain('x', { visitors: 9000, newVisitors: 7000, price: 160, buyers: 90, sales: 5400 }))),
  ).toEqual(['regular']);
});

test('a product whose visitors are worth much is 推广款候选 without costs, 利润款 with them, neither while it declines', () => {
  const worth = { buyers: 90, sales: 18_000 };
  const [verdict] = productRoles(shop(plain('x', worth))).products.at(-1)?.roles ?? [];
  expect(verdict).toMatchObject({ role: 'profit', candidate: true });
  expect(verdict?.confidence).toBeGreaterThan(0.95);
  expect(verdict?.reasons.map(({ fact }) => fact)).toContain('value-per-visitor');
  expect(rolesOf('x', shop(plain('x', { ...worth, declining: true })))).toEqual(['regular']);
  const costed = shop(plain('x', worth)).map((one) => ({ ...one, margin: one.key === 'x' ? 0.4 : 0.3 }));
  expect(productRoles(costed).products.at(-1)?.roles).toMatchObject([{ role: 'profit', candidate: false }]);
  expect(
    rolesOf(
      'x',
      costed.map((one) => ({ ...one, margin: one.key === 'x' ? 0.2 : 0.3 })),
    ),
  ).toEqual(['regular']);
});

test('a product that sells on event days is 活动款, and three units do not make it sure', () => {
  const sure = productRoles(shop(plain('x', { units: 200, eventUnits: 150 }))).products.at(-1)?.roles[0];
  const few = productRoles(shop(plain('x', { units: 3, eventUnits: 2 }))).products.at(-1)?.roles[0];
  expect([sure?.role, few?.role]).toEqual(['event', 'event']);
  expect(sure?.confidence).toBeGreaterThan(0.99);
  expect(few?.confidence).toBeLessThan(0.8);
});

test('a dear product people look at and seldom buy is 形象款', () => {
  const dear = plain('x', { price: 900, units: 1, eventUnits: 0, buyers: 1, sales: 900, visitors: 1000 });
  expect(rolesOf('x', shop(dear))).toEqual(['image']);
  expect(rolesOf('x', shop({ ...dear, visitors: 20, newVisitors: 10 }))).not.toContain('image');
  expect(rolesOf('x', shop({ ...dear, price: 190 }))).not.toContain('image');
});

test('a product can have several roles, and one without any is 常规', () => {
  const both = plain('x', {
    visitors: 9000,
    newVisitors: 8000,
    buyers: 900,
    sales: 72_000,
    price: 80,
    units: 900,
    eventUnits: 800,
  });
  expect(rolesOf('x', shop(both))).toEqual(['traffic', 'profit', 'event']);
  expect(rolesOf('p12', shop())).toEqual(['regular']);
});

test('the operator’s pin replaces the roles, not what the figures suggest', () => {
  const pin = { id: '1', at: '2026-01-01T00:00:00Z', shopKey: 's', product: 'p12', roles: ['image', 'event'] } as const;
  const pinned = productRoles(shop(), { pins: [pin] }).products[12];
  expect(pinned).toMatchObject({ pinned: true, roles: [{ role: 'image', confidence: 1 }, { role: 'event' }] });
  expect(pinned?.suggested).toMatchObject([{ role: 'regular' }]);
});

test('one product with three tenths of the visitors is warned of', () => {
  const facts = shop(plain('x', { visitors: 3000 }));
  expect(productRoles(facts, { shopVisitors: 10_000 }).concentration).toEqual({
    key: 'x',
    share: 0.3,
    of: 'shop-visitors',
  });
  expect(productRoles(facts, { shopVisitors: 10_001 }).concentration).toBeUndefined();
  expect(
    productRoles(facts, { shopVisitors: 10_001, settings: { ...roleDefaults, concentration: 0.2 } }).concentration,
  ).toBeDefined();
  expect(productRoles([]).concentration).toBeUndefined();
});

test('people of several products are never added up: without the shop’s visitors there is no share of them', () => {
  const facts = [plain('x', { visitors: 9000 }), plain('y', { visitors: 10 })];
  expect(productRoles(facts)).toMatchObject({ concentration: undefined, hasTraffic: false });
  expect(productRoles(facts, { shopVisitors: 0 })).toMatchObject({ concentration: undefined, hasTraffic: false });
  expect(productRoles(facts, { shopVisitors: 9005 }).hasTraffic).toBe(true);
});

test('visits may be added up: a share is one of the products’ visits where those were read', () => {
  const facts = [
    plain('x', { visitors: null, sessions: 300 }),
    plain('y', { visitors: null, sessions: 100 }),
    plain('z'),
  ];
  expect(productRoles(facts).concentration).toEqual({ key: 'x', share: 0.75, of: 'product-visits' });
});

test('the long tail is outside the products that make four fifths of the sales', () => {
  const sold = [800, 100, 50, 50].map((sales, at) => plain(`p${at}`, { sales }));
  expect(productRoles(sold).products.map(({ longTail }) => longTail)).toEqual([false, true, true, true]);
});

test('what is not known makes no role', () => {
  const unknown = {
    visitors: null,
    newVisitors: null,
    buyers: null,
    sales: null,
    units: null,
    eventUnits: null,
    price: null,
  };
  expect(rolesOf('x', shop(plain('x', unknown)))).toEqual(['regular']);
  expect(rolesOf('a', [plain('a')])).toEqual(['regular']);
});

test('money in a smaller unit changes no role', () => {
  const facts = fc.array(
    fc.record({
      visitors: fc.integer({ min: 1, max: 5000 }),
      rate: fc.double({ min: 0, max: 0.2, noNaN: true }),
      price: fc.integer({ min: 1, max: 900 }),
      eventUnits: fc.nat(40),
    }),
    { minLength: 5, maxLength: 30 },
  );
  fc.assert(
    fc.property(facts, fc.constantFrom(2, 128, 1024), (all, scale) => {
      const of = (times: number) =>
        all.map(({ visitors, rate, price, eventUnits }, at) => {
          const buyers = Math.floor(visitors * rate);
          const money = { price: price * times, sales: price * times * buyers };
          return plain(`p${at}`, {
            visitors,
            newVisitors: Math.floor(visitors / 3),
            buyers,
            units: buyers,
            eventUnits: Math.min(buyers, eventUnits),
            ...money,
          });
        });
      const names = (report: ReturnType<typeof productRoles>) =>
        report.products.map(({ roles }) => roles.map(({ role }) => role));
      expect(names(productRoles(of(scale)))).toEqual(names(productRoles(of(1))));
    }),
  );
});

test('labels last: nine products in ten keep a role through two months of three', () => {
  const { gamma, beta, poisson, binomial, uniform } = seededRandom(7);
  const truths = Array.from({ length: 200 }, () => ({
    rate: 300 * gamma(0.8),
    conversion: beta(3, 97),
    price: 50 + 200 * gamma(1),
    events: uniform() ** 2,
  }));
  const months = [0, 1, 2].map(() =>
    productRoles(
      truths.map(({ rate, conversion, price, events }, at) => {
        const visitors = poisson(rate + 20);
        const units = binomial(visitors, conversion);
        return plain(`p${at}`, {
          visitors,
          newVisitors: binomial(visitors, 0.5),
          buyers: units,
          units,
          sales: units * price,
          price,
          eventUnits: binomial(units, events),
        });
      }),
    ).products.map(({ roles }) => roles.map(({ role }) => role)),
  );
  const stable = truths.filter((_, at) => {
    const [a = [], b = [], c = []] = months.map((month) => month[at]);
    return [...a, ...b].some((role) => [a, b, c].filter((month) => month.includes(role)).length >= 2);
  });
  expect(stable.length / truths.length).toBeGreaterThanOrEqual(0.8);
});

test('facts are read from figures; units sold on no event day are none', () => {
  const figures = ['2026-01-05', '2026-01-06'].flatMap((date) => [
    productFigure('a', 'visitors', date, 100),
    productFigure('a', 'pay_items', date, 4),
    productFigure('a', 'pay_amount', date, 200),
  ]);
  const span = { from: '2026-01-05', to: '2026-01-06' };
  expect(
    roleFactsOf([...figures, figureOf('visitors', '2026-01-05', 900)], span, { eventDays: new Set(['2026-01-06']) }),
  ).toEqual([
    {
      key: 'a',
      visitors: 200,
      sessions: null,
      newVisitors: null,
      buyers: null,
      sales: 400,
      units: 8,
      eventUnits: 4,
      price: 50,
      margin: null,
      declining: false,
    },
  ]);
  expect(roleFactsOf(figures, span, { margins: new Map([['a', 0.3]]), declining: new Set(['a']) })).toMatchObject([
    { eventUnits: 0, margin: 0.3, declining: true },
  ]);
});
