import { expect, test } from 'vitest';
import type { Run } from '../../../utils/store/run.ts';
import { thinSightings } from '../../../utils/store/thin-sightings.ts';

const sighting = (time: string, value: number | null, given: Partial<Run> = {}): Run => ({
  state: value === null ? 'unreadable' : 'ok',
  value,
  unit: 'count',
  raw: String(value),
  from: `2026-01-06T${time}:00Z`,
  to: `2026-01-06T${time}:00Z`,
  console: 'sycm',
  page: 'home',
  block: 'a',
  adapterVersion: 1,
  snapshot: time,
  ...given,
});
const kept = (...runs: readonly Run[]) => {
  const thin = thinSightings(runs);
  expect(thinSightings([...runs].reverse())).toEqual(thin);
  expect(thinSightings(thin)).toEqual(thin);
  return thin.map(({ from, to, value }) => {
    expect(to).toBe(from);
    return [from.slice(11, 16), value];
  });
};

test('nothing is kept of nothing', () => {
  expect(thinSightings([])).toEqual([]);
});

test('of a running day its first sighting and the last of every hour are kept, oldest first', () => {
  expect(
    kept(
      sighting('10:05', 1),
      sighting('10:20', 2),
      sighting('10:59', 3),
      sighting('11:00', 4),
      sighting('12:30', 5),
      sighting('12:31', 6),
    ),
  ).toEqual([
    ['10:05', 1],
    ['10:59', 3],
    ['11:00', 4],
    ['12:31', 6],
  ]);
});

test('a first sighting that is the last of its hour is kept once', () => {
  expect(kept(sighting('10:05', 1), sighting('11:20', 2))).toEqual([
    ['10:05', 1],
    ['11:20', 2],
  ]);
});

test('what nobody could read does not stand for an hour in which somebody could', () => {
  const absent = sighting('10:40', null, { state: 'absent' });
  expect(kept(sighting('10:05', 1), sighting('10:20', 2), sighting('10:59', null))).toEqual([
    ['10:05', 1],
    ['10:20', 2],
  ]);
  expect(kept(sighting('10:05', 1), sighting('10:20', 2), absent, sighting('10:59', null))).toEqual([
    ['10:05', 1],
    ['10:40', null],
  ]);
  expect(kept(sighting('10:05', null), sighting('10:20', null), sighting('10:59', null))).toEqual([
    ['10:05', null],
    ['10:59', null],
  ]);
  expect(kept(sighting('10:05', null), sighting('10:20', 7))).toEqual([
    ['10:05', null],
    ['10:20', 7],
  ]);
});

test('a run is its first and its last sighting', () => {
  expect(kept({ ...sighting('10:05', 1), to: '2026-01-06T13:10:00Z' })).toEqual([
    ['10:05', 1],
    ['13:10', 1],
  ]);
});

test.each<Partial<Run>>([
  { snapshot: 'z' },
  { console: 'tmall' },
  { page: 'zoo' },
  { block: 'b' },
  { adapterVersion: 2 },
  { raw: '2' },
  { imported: true },
  { taught: true },
  { value: 2 },
])('two sightings of one instant that differ in %j stand in one order', (given) => {
  const [one, other] = [sighting('10:05', 1), sighting('10:05', 1, given)];
  const thin = thinSightings([one, other]);
  expect(thin).toEqual([one, other]);
  expect(thinSightings([other, one])).toEqual(thin);
  expect(thinSightings([other, one, other])).toEqual(thin);
});
