import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../utils/analyse/civil-date.ts';
import type { EquationNode, Opening } from '../../../../utils/analyse/equation/equation-node.ts';
import { equationTree } from '../../../../utils/analyse/equation/equation-tree.ts';
import { isPaidSource } from '../../../../utils/analyse/equation/is-paid-source.ts';
import type { Figure } from '../../../../utils/model/figure.ts';
import { figureOf, series } from '../figure-of.ts';

const week = { from: '2026-01-12', to: '2026-01-18' };
const before = { from: '2026-01-05', to: '2026-01-11' };

/** The same figures on every day of a week. */
function daily(from: string, values: Readonly<Record<string, number>>, count = 7): readonly Figure[] {
  return Object.entries(values).flatMap(([metric, value]) => series(metric, from, Array(count).fill(value)));
}

function source(from: string, path: readonly string[], visitors: number, count = 7): readonly Figure[] {
  const entity = { kind: 'source', id: null, name: path.at(-1) ?? null, path } as const;
  return Array.from({ length: count }, (_, day) => figureOf('visitors', addDays(from, day), visitors, { entity }));
}

function treeOf(shop: readonly Figure[], sources: readonly Figure[] = []) {
  const tree = equationTree(shop, sources, week, before);
  if (tree?.state !== 'ok') throw new Error('no tree');
  return tree;
}

function open(node: EquationNode | undefined, by: Opening['by']): Opening {
  const found = node?.openings.find((opening) => opening.by === by);
  if (!found) throw new Error(`does not open by ${by}`);
  return found;
}

const then = {
  visitors: 1000,
  new_visitors: 700,
  returning_visitors: 300,
  add_to_cart_buyers: 200,
  favorite_buyers: 100,
  order_buyers: 60,
  pay_buyers: 50,
  pay_items: 75,
  pay_amount: 3000,
};
const now = {
  visitors: 1200,
  new_visitors: 840,
  returning_visitors: 360,
  add_to_cart_buyers: 240,
  favorite_buyers: 150,
  order_buyers: 60,
  pay_buyers: 54,
  pay_items: 108,
  pay_amount: 3240,
};
const shop = [...daily(before.from, then), ...daily(week.from, now)];

test('sales open into traffic, conversion and spend, whose effects add up', () => {
  const { root, days, daysInSpan } = treeOf(shop);
  expect(root).toMatchObject({
    label: { metric: 'pay_amount' },
    unit: 'CNY',
    current: 22_680,
    previous: 21_000,
    effect: 1680,
  });
  const { children, relation } = open(root, 'factors');
  expect(relation).toBe('product');
  expect(children.map(({ label, unit }) => [label.kind === 'metric' && label.metric, unit])).toEqual([
    ['visitors', 'count'],
    ['pay_conversion_rate', 'ratio'],
    ['amount_per_buyer', 'CNY'],
  ]);
  expect(children.reduce((sum, { effect }) => sum + (effect ?? 0), 0)).toBeCloseTo(1680, 8);
  expect([days.current.length, daysInSpan]).toEqual([7, 7]);
});

test('traffic opens into new and returning, paid and free, and the source tree', () => {
  const sources = [
    ...source(before.from, ['付费流量', '直通车'], 300),
    ...source(week.from, ['付费流量', '直通车'], 350),
    ...source(before.from, ['免费流量'], 600),
    ...source(week.from, ['免费流量'], 700),
    ...source(before.from, ['免费流量', '搜索'], 400),
    ...source(week.from, ['免费流量', '搜索'], 350),
  ];
  const [traffic] = open(treeOf(shop, sources).root, 'factors').children;
  expect(open(traffic, 'visitor-kind').children.map(({ current }) => current)).toEqual([5880, 2520]);
  expect(open(traffic, 'paid').children.map(({ label, current }) => [label.kind, current])).toEqual([
    ['paid', 2450],
    ['free', 4900],
    ['unlisted', 1050],
  ]);
  const tree = open(traffic, 'source').children;
  expect(
    tree.map(({ label, current, previous }) => [
      label.kind === 'source' ? label.path.join('>') : label.kind,
      current,
      previous,
    ]),
  ).toEqual([
    ['付费流量', 2450, 2100],
    ['免费流量', 4900, 4200],
    ['unlisted', 1050, 700],
  ]);
  expect(open(tree[0], 'source').children[0]).toMatchObject({ label: { path: ['付费流量', '直通车'] }, current: 2450 });
  const free = open(tree[1], 'source').children;
  expect(free[0]).toMatchObject({ label: { path: ['免费流量', '搜索'] }, change: -0.125 });
  expect(free[0]?.effect).toBeLessThan(0);
  expect((free[0]?.effect ?? 0) + (free[1]?.effect ?? 0)).toBeCloseTo(tree[1]?.effect ?? 0, 8);
});

test('people who came by two sources are an overlap below zero', () => {
  const sources = [
    ...source(before.from, ['a'], 700),
    ...source(before.from, ['b'], 700),
    ...source(week.from, ['a'], 700),
    ...source(week.from, ['b'], 700),
  ];
  const [traffic] = open(treeOf(shop, sources).root, 'factors').children;
  expect(open(traffic, 'source').children.at(-1)).toMatchObject({ label: { kind: 'overlap' }, current: -1400 });
});

test('conversion opens by cart and order, and by favourites; the steps multiply up', () => {
  const conversion = open(treeOf(shop).root, 'factors').children[1];
  const steps = open(conversion, 'funnel').children;
  expect(steps.map(({ label }) => label)).toEqual([
    { kind: 'step', from: 'visitors', to: 'add_to_cart_buyers' },
    { kind: 'step', from: 'add_to_cart_buyers', to: 'order_buyers' },
    { kind: 'step', from: 'order_buyers', to: 'pay_buyers' },
  ]);
  expect(steps.reduce((product, { current }) => product * (current ?? 0), 1)).toBeCloseTo(54 / 1200, 12);
  expect(steps.reduce((sum, { effect }) => sum + (effect ?? 0), 0)).toBeCloseTo(conversion?.effect ?? 0, 8);
  expect(steps[0]?.effect).toBeCloseTo(0, 8);
  expect(open(conversion, 'favorites').children).toHaveLength(3);
});

test('spend opens into items per buyer and price', () => {
  const spend = open(treeOf(shop).root, 'factors').children[2];
  const [items, price] = open(spend, 'items').children;
  expect(items).toMatchObject({ label: { from: 'pay_buyers', to: 'pay_items' }, current: 2, previous: 1.5 });
  expect(price).toMatchObject({ label: { metric: 'amount_per_item' }, unit: 'CNY', current: 30, previous: 40 });
  expect((items?.effect ?? 0) + (price?.effect ?? 0)).toBeCloseTo(spend?.effect ?? 0, 8);
});

test('two factors that cancel each other have effects though their parent stands still', () => {
  const still = [
    ...daily(before.from, { visitors: 100, pay_buyers: 10, pay_items: 10, pay_amount: 1000 }),
    ...daily(week.from, { visitors: 100, pay_buyers: 10, pay_items: 20, pay_amount: 1000 }),
  ];
  const [items, price] = open(open(treeOf(still).root, 'factors').children[2], 'items').children;
  expect(items?.effect).toBeGreaterThan(1000);
  expect((items?.effect ?? 0) + (price?.effect ?? 0)).toBeCloseTo(0, 6);
});

test('a console that counts sessions keeps them', () => {
  const sessions = (from: string, value: number) =>
    daily(from, { sessions: 1000, pay_orders: value, pay_items: value * 2, pay_amount: value * 10 });
  const tree = treeOf([...sessions(before.from, 20), ...sessions(week.from, 30)]);
  expect(tree.variant).toBe('sessions');
  const [traffic, conversion, spend] = open(tree.root, 'factors').children;
  expect(traffic).toMatchObject({ label: { metric: 'sessions' }, effect: 0, openings: [] });
  expect(conversion).toMatchObject({ label: { metric: 'session_conversion_rate' }, openings: [] });
  expect(open(spend, 'items').children[0]?.label).toEqual({ kind: 'step', from: 'pay_orders', to: 'pay_items' });
});

test('5/7 days: the parts are taken over the same days', () => {
  const tree = treeOf(
    [...daily(before.from, then), ...daily(week.from, now, 5)],
    [...source(before.from, ['a'], 500), ...source(week.from, ['a'], 600)],
  );
  expect(tree.days.current).toHaveLength(5);
  const [traffic] = open(tree.root, 'factors').children;
  expect(open(traffic, 'source').children[0]).toMatchObject({ current: 3000, previous: 2500 });
});

test('without an earlier span the tree stands alone; two currencies have no effects; nothing known, no tree', () => {
  const alone = treeOf(daily(week.from, now));
  expect(alone.root).toMatchObject({ previous: null, change: null, effect: null });
  expect(open(alone.root, 'factors').children[0]).toMatchObject({ current: 8400, previous: null, effect: null });
  const yen = daily(before.from, then).map((figure) => (figure.unit === 'CNY' ? { ...figure, unit: 'JPY' } : figure));
  expect(treeOf([...yen, ...daily(week.from, now)]).root).toMatchObject({ previous: null, effect: null });
  expect(equationTree([], [], week, before)).toBeUndefined();
});

test('from nothing to something: the whole change is traffic', () => {
  const zero = daily(before.from, { visitors: 0, pay_buyers: 0, pay_amount: 0 });
  const tree = treeOf([...zero, ...daily(week.from, now)]);
  expect(open(tree.root, 'factors').children.map(({ effect }) => effect)).toEqual([22_680, 0, 0]);
  expect(tree.root.change).toBeNull();
});

test('wherever a node opens and effects are known, its children’s effects add up to its own', () => {
  const people = fc.nat(2000);
  const side = fc.record({
    visitors: people,
    cart: people,
    order: people,
    buyers: people,
    items: fc.integer({ min: 1, max: 3000 }),
    cents: fc.nat(900_000),
    a: people,
    b: people,
  });
  fc.assert(
    fc.property(side, side, (one, other) => {
      const figures = (day: string, { visitors, cart, order, buyers, items, cents }: typeof one) =>
        daily(
          day,
          {
            visitors,
            new_visitors: visitors >> 1,
            add_to_cart_buyers: cart,
            order_buyers: order,
            pay_buyers: buyers,
            pay_items: items,
            pay_amount: cents / 100,
          },
          1,
        );
      const day = { from: week.from, to: week.from };
      const last = { from: before.from, to: before.from };
      const sources = [
        ...source(day.from, ['x', 'a'], one.a, 1),
        ...source(last.from, ['x', 'a'], other.a, 1),
        ...source(day.from, ['b'], one.b, 1),
      ];
      const tree = equationTree([...figures(day.from, one), ...figures(last.from, other)], sources, day, last);
      if (tree?.state === 'ok')
        check(tree.root, 1 + Math.abs(tree.root.current ?? 0) + Math.abs(tree.root.previous ?? 0));
    }),
    { numRuns: 300 },
  );

  function check(node: EquationNode, size: number): void {
    for (const { children } of node.openings) {
      const effects = children.map(({ effect }) => effect);
      if (node.effect !== null && effects.every((effect) => effect !== null)) {
        const largest = effects.reduce<number>((most, effect) => Math.max(most, Math.abs(effect ?? 0)), size);
        expect(Math.abs(effects.reduce<number>((sum, effect) => sum + (effect ?? 0), 0) - node.effect)).toBeLessThan(
          1e-6 * largest,
        );
      }
      for (const child of children) check(child, size);
    }
  }
});

test('what a source costs is told by its name, or not at all', () => {
  expect(
    [['付费流量', '直通车'], ['免费流量', '手淘搜索'], ['Paid search'], ['Organic'], ['购物车'], ['非付费流量']].map(
      isPaidSource,
    ),
  ).toEqual([true, false, true, false, undefined, false]);
});
