import { expect, test } from 'vitest';
import type { Snapshot } from '../../../utils/model/snapshot.ts';
import { sealedRows } from '../../../utils/store/chunk.ts';
import { ChunkSheet } from '../../../utils/store/chunk-sheet.ts';
import { kinds } from '../../../utils/store/sheet-column.ts';
import { type Seen, SheetStamps } from '../../../utils/store/sheet-stamps.ts';

const [morning, evening] = ['2026-01-06T02:00:00Z', '2026-01-06T12:00:00Z'];
const seen: Seen = { snapshot: 'a', from: morning, to: morning, console: 'sycm', page: 'home', adapterVersion: 1 };
const snapshot = (given: Partial<Snapshot> = {}) =>
  ({ id: 'a', at: morning, console: 'sycm', page: 'home', adapterVersion: 1, ...given }) as Snapshot;

test.each<Partial<Seen>>([
  { snapshot: 'b' },
  { from: '2026-01-06T01:00:00Z' },
  { to: evening },
  { console: 'jd' },
  { page: 'item-rank' },
  { page: null },
  { adapterVersion: 2 },
  { imported: true },
  { taught: true },
])('sightings that differ in %j are two stamps, each once in whatever order they are asked for', (given) => {
  const stamps = new SheetStamps();
  const other = { ...seen, ...given };
  expect([seen, seen, other, other, seen, other].map((one) => stamps.of({ ...one }))).toEqual([0, 0, 1, 1, 0, 1]);
  expect(stamps.all).toEqual([seen, other]);
});

test.each<Partial<Seen>>([
  { snapshot: 'b' },
  { from: '2026-01-06T01:00:00Z' },
  { to: evening },
  { from: evening, to: evening },
  { taught: true },
])('what a snapshot saw is a sighting of its instant, also after one that differs in %j', (given) => {
  const stamps = new SheetStamps();
  expect(stamps.of({ ...seen, ...given })).toBe(0);
  expect([snapshot(), snapshot(), snapshot({ at: evening }), snapshot()].map((one) => stamps.ofSnapshot(one))).toEqual(
    given.from === evening ? [1, 1, 0, 1] : [1, 1, 2, 1],
  );
  expect(stamps.all[1]).toEqual(seen);
});

const block = { console: 'sycm', page: 'home', block: null };

test.each([{ console: 'jd' }, { page: 'item-rank' }, { page: null }, { block: '商品排行' }])(
  'what is shown at %j is a section of its own, which is one however often it is asked for',
  (given) => {
    const sheet = new ChunkSheet(0, sealedRows);
    const one = sheet.section('day', block);
    const other = sheet.section('day', { ...block, ...given });
    expect(other).not.toBe(one);
    expect(sheet.section('day', block)).toBe(one);
    expect(sheet.section('day', { ...block, ...given })).toBe(other);
    expect(sheet.section('week', block)).not.toBe(one);
    expect(sheet.section(null, block).grain).toBeNull();
    expect(sheet.sections).toHaveLength(4);
  },
);

test('a section has one column for each metric, role and unit, and none of what it never showed', () => {
  const section = new ChunkSheet(0, sealedRows).section('day', block);
  const column = section.column('visitors', 'own', 'count');
  expect(section.column('visitors', 'peer', 'count')).not.toBe(column);
  expect(section.column('visitors', 'own', 'CNY')).not.toBe(column);
  expect(section.column('visitors', 'own', 'count')).toBe(column);
  expect(section.of('visitors')).toHaveLength(3);
  expect(section.of('clicks')).toEqual([]);
  expect(section.columns).toHaveLength(3);
});

test.each([
  ['ok', 7, kinds.text],
  ['absent', null, kinds.absent],
  ['masked', null, kinds.masked],
  ['unreadable', null, kinds.unreadable],
] as const)('a figure said once is a plain cell and no history: %s', (state, value, kind) => {
  const sheet = new ChunkSheet(0, sealedRows);
  const run = { ...seen, state, value, unit: 'count', raw: 'x', block: '商品排行' };
  sheet.add({ row: 3, period: null, metric: 'visitors', role: 'own', runs: [run] });
  const [column] = sheet.sections[0]?.columns ?? [];
  expect(column?.kinds[3]).toBe(kind);
  expect(column?.texts[3]).toBe('x');
  expect(column?.histories.size).toBe(0);
});
