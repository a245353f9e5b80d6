import { expect, test } from 'vitest';
import type { Reading } from '../../../utils/model/reading.ts';
import type { Snapshot } from '../../../utils/model/snapshot.ts';
import { runOf, saying } from '../../../utils/store/run.ts';

const reading: Reading = {
  entity: { kind: 'product', id: '1', name: '筐' },
  metric: 'visitors',
  role: 'own',
  state: 'ok',
  value: 100,
  unit: 'count',
  period: null,
  raw: '100人',
};
const snapshot = { id: 'a', console: 'sycm', page: 'home', at: '2026-01-06T02:00:00Z', adapterVersion: 3 } as Snapshot;
const bare = {
  ...{ state: 'ok', value: 100, unit: 'count', raw: '100人' },
  ...{ from: '2026-01-06T02:00:00Z', to: '2026-01-06T02:00:00Z' },
  ...{ console: 'sycm', page: 'home', block: null, adapterVersion: 3, snapshot: 'a' },
};

test('a reading is a run of one sighting, and what it does not say is not there', () => {
  expect(runOf(reading, snapshot)).toStrictEqual(bare);
});

test.each<[Partial<Reading>, object]>([
  [
    { rounded: true, low: 95, high: 105 },
    { rounded: true, low: 95, high: 105 },
  ],
  [{ rounded: false }, { rounded: false }],
  [{ low: 0 }, { low: 0 }],
  [{ high: 0 }, { high: 0 }],
  [{ taught: true }, { taught: true }],
  [{ block: '商品排行' }, { block: '商品排行' }],
  [{ block: '' }, { block: '' }],
  [
    { state: 'masked', value: null, raw: '***' },
    { state: 'masked', value: null, raw: '***' },
  ],
])('what a reading says of itself is in its run: %j', (given, expected) => {
  expect(runOf({ ...reading, ...given }, snapshot)).toStrictEqual({ ...bare, ...expected });
});

test('two runs say the same whatever their texts, places and times', () => {
  const one = runOf(reading, snapshot);
  const other = runOf({ ...reading, raw: '一百', block: 'b', taught: true }, { ...snapshot, id: 'b', page: 'x' });
  expect(saying(other)).toBe(saying(one));
  expect(saying({ ...one, rounded: false })).toBe(saying(one));
});

test.each<Partial<Reading>>([
  { state: 'absent' },
  { value: 101 },
  { value: null },
  { unit: 'CNY' },
  { rounded: true },
  { low: 99 },
  { low: 0 },
  { high: 101 },
  { high: 0 },
])('runs that differ in %j do not say the same', (given) => {
  expect(saying(runOf({ ...reading, ...given }, snapshot))).not.toBe(saying(runOf(reading, snapshot)));
});

test('a limit below is not the same limit above', () => {
  expect(saying(runOf({ ...reading, low: 9 }, snapshot))).not.toBe(saying(runOf({ ...reading, high: 9 }, snapshot)));
});
