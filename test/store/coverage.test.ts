import { expect, test } from 'vitest';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

const shop = 'sycm:1';
const span = { shop, from: '2026-01-03', to: '2026-01-07' };
const rows = (count: number, date: string, metric = 'visitors') =>
  Array.from({ length: count }, (_, n) =>
    readingOf({ entity: { kind: 'product', id: `${n}`, name: null }, period: day(date), metric }),
  );

test('days are captured, partial or missing by what the page said of its rows, on every calendar day asked for', () =>
  withStore(async (store) => {
    const look = (id: string, date: string, count: number, total: number | null) =>
      store.saveSnapshot(
        snapshotOf(id, {
          completeness: { shown: count, total },
          readings: [
            ...rows(count, date),
            readingOf({ entity: { kind: 'shop', id: '1', name: null }, period: day(date) }),
          ],
        }),
      );
    await look('a', '2026-01-04', 3, 3);
    await look('b', '2026-01-05', 2, 300);
    await look('c', '2026-01-06', 2, null);
    const coverage = await store.coverage(span);
    expect(coverage.map(({ kind, page, metric }) => [kind, page, metric])).toEqual([
      ['product', 'item-rank', 'visitors'],
      ['shop', 'item-rank', 'visitors'],
    ]);
    expect(coverage[0]?.days).toEqual([
      { date: '2026-01-03', state: 'missing', rows: 0, total: null },
      { date: '2026-01-04', state: 'captured', rows: 3, total: 3 },
      { date: '2026-01-05', state: 'partial', rows: 2, total: 300 },
      { date: '2026-01-06', state: 'captured', rows: 2, total: null },
      { date: '2026-01-07', state: 'missing', rows: 0, total: null },
    ]);
    expect(coverage[1]?.days.map(({ state }) => state)).toEqual([
      'missing',
      'captured',
      'captured',
      'captured',
      'missing',
    ]);
  }));

test('rows seen on several pages of one list make it whole', () =>
  withStore(async (store) => {
    const all = rows(4, '2026-01-05');
    for (const [n, readings] of [all.slice(0, 2), all.slice(2)].entries())
      await store.saveSnapshot(snapshotOf(`p${n}`, { completeness: { shown: 2, total: 4 }, readings }));
    const [line] = await store.coverage(span);
    expect(line?.days[2]).toEqual({ date: '2026-01-05', state: 'captured', rows: 4, total: 4 });
  }));

test('two pages that say different numbers at the same time contradict each other, one after the other is a revision', () =>
  withStore(async (store) => {
    const look = (id: string, hour: number, page: string, value: number, date: string) =>
      store.saveSnapshot(
        snapshotOf(id, {
          at: `2026-01-08T${hour}:00:00+08:00`,
          page,
          readings: [readingOf({ value, raw: `${value}`, period: day(date) })],
        }),
      );
    await look('a', 10, 'home', 100, '2026-01-04');
    await look('b', 11, 'item-rank', 90, '2026-01-04');
    await look('c', 12, 'home', 100, '2026-01-04');
    await look('d', 10, 'home', 100, '2026-01-05');
    await look('e', 11, 'item-rank', 90, '2026-01-05');
    const states = (await store.coverage(span)).map(({ page, days }) => [page, days[1]?.state, days[2]?.state]);
    expect(states).toEqual([
      ['home', 'contradictory', 'captured'],
      ['item-rank', 'contradictory', 'captured'],
    ]);
  }));

test('a day whose identities do not hold is contradictory, and running days, peers and weeks cover nothing', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('a', { warnings: ['visitors'], readings: rows(1, '2026-01-04') }));
    await store.saveSnapshot(
      snapshotOf('b', {
        readings: [
          readingOf({ period: { start: '2026-01-05', end: '2026-01-05', grain: 'realtime' } }),
          readingOf({ period: day('2026-01-06'), role: 'peer' }),
          readingOf({ period: { start: '2026-01-03', end: '2026-01-07', grain: 'range' } }),
        ],
      }),
    );
    const coverage = await store.coverage(span);
    expect(coverage.map(({ days }) => days.map(({ state }) => state))).toEqual([
      ['missing', 'contradictory', 'missing', 'missing', 'missing'],
    ]);
  }));
