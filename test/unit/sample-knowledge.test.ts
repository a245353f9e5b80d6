import { expect, test } from 'vitest';
import { festivalsOf } from '../../utils/analyse/calendar/festivals.ts';
import { readUserData } from '../../utils/model/read-user-item.ts';
import { packOrders, unpackOrders } from '../../utils/orders/pack-orders.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';
import { sampleKnowledge } from '../../utils/sample/sample-knowledge.ts';
import { sampleOrders } from '../../utils/sample/sample-orders.ts';

const yesterday = '2026-11-20';
const orders = sampleOrders(yesterday, 'zh');

test('everything the sample owner entered is in the form a person enters it', () => {
  const knowledge = sampleKnowledge(yesterday, 'zh', festivalsOf(2026));
  expect(readUserData(JSON.parse(JSON.stringify(knowledge)))).toMatchObject({ data: knowledge });
});

test('festivals of its eighteen weeks are off the calendar, earlier and later ones are not', () => {
  const { events } = sampleKnowledge(yesterday, 'en', festivalsOf(2026));
  const taken = events.flatMap(({ festival }) => festival ?? []);
  expect(taken).toContain('double-11');
  expect(taken).toContain('national-day');
  expect(taken).not.toContain('618');
  expect(taken).not.toContain('double-12');
});

test('its orders are of as many new buyers a day as its figures count', () => {
  const known = new Set<string>();
  const figures = sampleFigures(yesterday, 'zh');
  for (const date of new Set(orders.rows.map((row) => row.date))) {
    const rows = orders.rows.filter((row) => row.date === date);
    const buyers = new Set(rows.map(({ buyer }) => buyer));
    const told = (metric: string) =>
      figures.find(
        (one) =>
          one.metric === metric && one.period?.start === date && one.entity.kind === 'shop' && one.role === 'own',
      )?.value ?? 0;
    expect([...buyers].filter((buyer) => !known.has(buyer))).toHaveLength(told('new_buyers'));
    expect(buyers.size).toBeLessThanOrEqual(told('pay_buyers'));
    for (const buyer of buyers) known.add(buyer);
  }
});

test('its order list is the same on every run and can be kept as any other', () => {
  expect(sampleOrders(yesterday, 'zh')).toEqual(orders);
  expect(unpackOrders(packOrders(orders))).toEqual(orders);
});

test('some buyers come back, most do not yet', () => {
  const visits = new Set(orders.rows.map(({ buyer, date }) => `${buyer} ${date}`));
  const buyers = new Set(orders.rows.map(({ buyer }) => buyer));
  expect(visits.size / buyers.size).toBeGreaterThan(1.1);
  expect(visits.size / buyers.size).toBeLessThan(1.5);
});
