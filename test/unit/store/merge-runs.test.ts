import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeHistories, valuesOf } from '../../../utils/store/merge-histories.ts';
import { mergeRuns } from '../../../utils/store/merge-runs.ts';
import type { Run } from '../../../utils/store/run.ts';

const at = '2026-01-06T02:00:00Z';
const run = (value: number, snapshot: string, given: Partial<Run> = {}): Run => ({
  state: 'ok',
  value,
  unit: 'count',
  raw: String(value),
  from: at,
  to: at,
  console: 'sycm',
  page: 'home',
  block: 'a',
  adapterVersion: 1,
  snapshot,
  ...given,
});
const hour = (n: number) => `2026-01-06T${String(n).padStart(2, '0')}:00:00Z`;
const seen = (from: number, to = from) => ({ from: hour(from), to: hour(to) });
const values = (runs: readonly Run[]) => runs.map(({ value }) => value);

test('two values of one instant stand in one order whichever snapshot they are said to be of', () => {
  const order = values(mergeRuns([run(7, 's0')], [run(0, 's1')]));
  expect(values(mergeRuns([run(7, 's1')], [run(0, 's1')]))).toEqual(order);
  expect(values(mergeRuns([run(0, 's0')], [run(7, 's1')]))).toEqual(order);
});

test('one value is one run from its first to its last sighting, told of as it was seen first', () => {
  const [first, last] = [run(7, 'a', { ...seen(3, 5), raw: '7' }), run(7, 'b', { ...seen(4, 9), raw: '7.0' })];
  expect(mergeRuns([last], [first])).toEqual([{ ...first, to: hour(9) }]);
  expect(mergeRuns([first], [last])).toEqual([{ ...first, to: hour(9) }]);
  const inside = run(7, 'c', seen(4));
  expect(mergeRuns([first], [inside])).toEqual([first]);
  expect(mergeRuns([inside], [first])).toEqual([first]);
});

test('runs stand in the order of their last sightings, then of their first', () => {
  const [a, b, c] = [run(1, 's', seen(3, 8)), run(2, 's', seen(5, 6)), run(3, 's', seen(1, 8))];
  expect(values(mergeRuns([a, b], [c]))).toEqual([2, 3, 1]);
  expect(values(mergeRuns([c], [b, a]))).toEqual([2, 3, 1]);
});

test.each<Partial<Run>>([
  { snapshot: 'b' },
  { console: 'tmall' },
  { page: 'zoo' },
  { block: 'b' },
  { adapterVersion: 2 },
  { raw: '7.0' },
  { imported: true },
  { taught: true },
])('of two first sightings of one instant the same one is told of whatever the order: %j', (given) => {
  const [one, other] = [run(7, 'a'), run(7, 'a', given)];
  const merged = mergeRuns([one], [other]);
  expect(merged).toEqual([one]);
  expect(mergeRuns([other], [one])).toEqual(merged);
});

test.each<Partial<Run>>([
  { state: 'absent' },
  { unit: 'CNY' },
  { rounded: true },
  { low: 6 },
  { high: 8 },
  { value: null },
])('runs that differ in %j are two values', (given) => {
  expect(mergeRuns([run(7, 'a')], [run(7, 'a', given)])).toHaveLength(2);
});

test('not rounded and nothing said of it are one value', () => {
  expect(mergeRuns([run(7, 'a')], [run(7, 'b', { rounded: false })])).toHaveLength(1);
});

const some = fc.constantFrom('a', 'b');
const anyRun = fc
  .record({
    value: fc.constantFrom(1, 2),
    state: fc.constantFrom('ok', 'absent', 'unreadable'),
    from: fc.constantFrom(...[1, 2, 2.5, 3].map((n) => new Date(Date.UTC(2026, 0, 6, 0, n * 60)).toISOString()), at),
    length: fc.constantFrom(0, 0, 40, 150),
    snapshot: some,
    console: some,
    page: fc.option(some),
    block: fc.option(some),
    raw: some,
    imported: fc.option(fc.constant(true as const)),
    taught: fc.option(fc.constant(true as const)),
  })
  .map(({ value, state, from, length, imported, taught, snapshot, ...rest }): Run => {
    const to = new Date(Date.parse(from) + length * 60_000).toISOString();
    return {
      ...run(value, snapshot, { state: state as 'ok', from, to: length === 0 ? from : to }),
      ...rest,
      ...(imported && { imported }),
      ...(taught && { taught }),
    };
  });
const history = fc.array(anyRun, { maxLength: 6 });

test.each(['day', 'realtime'] as const)('histories of a %s merge alike in any order and any repetition', (grain) => {
  const merge = (...parts: (readonly Run[])[]) => parts.reduce((a, b) => mergeHistories(a, b, grain), []);
  fc.assert(
    fc.property(history, history, history, (a, b, c) => {
      const merged = merge(a, b, c);
      expect(merge(c, a, b)).toEqual(merged);
      expect(merge(b, merge(c, a))).toEqual(merged);
      expect(merge(merged, merged)).toEqual(merged);
      expect(merge(merged, b)).toEqual(merged);
    }),
    { numRuns: 500 },
  );
});

test('of a settled day the values are kept, of a running one the sightings, which valuesOf joins', () => {
  const sightings = [run(7, 'a', seen(1)), run(7, 'b', seen(3)), run(8, 'c', seen(5))];
  expect(mergeHistories(sightings.slice(0, 1), sightings.slice(1), 'day')).toEqual([
    { ...sightings[0], to: hour(3) },
    sightings[2],
  ]);
  const kept = mergeHistories(sightings.slice(0, 1), sightings.slice(1), 'realtime');
  expect(kept).toEqual(sightings);
  expect(valuesOf(kept, 'realtime')).toEqual([{ ...sightings[0], to: hour(3) }, sightings[2]]);
  expect(valuesOf(sightings, 'day')).toBe(sightings);
});
