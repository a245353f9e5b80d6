import { expect, test } from 'vitest';
import { isChanged } from '../../../utils/store/is-changed.ts';
import type { Run } from '../../../utils/store/run.ts';
import { standingRun } from '../../../utils/store/standing-run.ts';

const run = (value: number | null, given: Partial<Run> = {}): Run => ({
  state: value === null ? 'absent' : 'ok',
  value,
  unit: 'count',
  raw: String(value),
  from: '2026-01-06T02:00:00Z',
  to: '2026-01-06T02:00:00Z',
  console: 'sycm',
  page: 'home',
  block: null,
  adapterVersion: 1,
  snapshot: 's',
  ...given,
});
const rounded = (value: number, low: number, high: number) => run(value, { rounded: true, low, high });
const unreadable = run(null, { state: 'unreadable' });
const masked = run(null, { state: 'masked' });

test('of no runs none stands', () => {
  expect(standingRun([])).toBeUndefined();
});

test('the latest stands, a dash included', () => {
  expect(standingRun([run(1), run(2)])?.value).toBe(2);
  expect(standingRun([run(1), run(null)])?.state).toBe('absent');
});

test('what nobody could read does not replace what somebody could, and stands alone', () => {
  expect(standingRun([run(1), unreadable])?.value).toBe(1);
  expect(standingRun([run(null), masked])?.state).toBe('absent');
  expect(standingRun([unreadable, masked])).toBe(masked);
  expect(standingRun([unreadable, run(null, { state: 'masked' }), masked])).toBe(masked);
});

test('an abbreviation does not replace the exact value it rounds', () => {
  expect(standingRun([run(12_034), rounded(12_000, 11_500, 12_500)])?.value).toBe(12_034);
  expect(standingRun([run(11_500), rounded(12_000, 11_500, 12_500)])?.value).toBe(11_500);
  expect(standingRun([run(12_500), rounded(12_000, 11_500, 12_500)])?.value).toBe(12_500);
  expect(standingRun([run(12_100), run(12_034), rounded(12_000, 11_500, 12_500)])?.value).toBe(12_034);
});

test('an abbreviation of something else is news', () => {
  const news = rounded(12_000, 11_500, 12_500);
  expect(standingRun([run(11_499), news])).toBe(news);
  expect(standingRun([run(12_501), news])).toBe(news);
  expect(standingRun([run(12_034, { unit: 'CNY' }), news])).toBe(news);
  expect(standingRun([run(null), news])).toBe(news);
  expect(standingRun([run(12_034, { state: 'unreadable' }), news])).toBe(news);
  expect(standingRun([rounded(12_034, 12_033, 12_035), news])).toBe(news);
  expect(standingRun([run(null, { state: 'ok' }), news])).toBe(news);
  for (const limits of [{}, { low: 11_500 }, { high: 12_500 }]) {
    const vague = run(12_000, { rounded: true, ...limits });
    expect(standingRun([run(12_034), vague])).toBe(vague);
  }
});

test('a figure is changed when it is new, has another value, or another past', () => {
  const [a, b] = [run(1), run(2, { from: '2026-01-07T02:00:00Z', to: '2026-01-07T02:00:00Z' })];
  expect(isChanged(undefined, [a], 'day')).toBe(true);
  expect(isChanged([a], [a], 'day')).toBe(false);
  expect(isChanged([a], [{ ...a, to: b.to }], 'day')).toBe(false);
  expect(isChanged([a], [b], 'day')).toBe(true);
  expect(isChanged([a], [a, b], 'day')).toBe(true);
  expect(isChanged([b], [a, b], 'day')).toBe(true);
  expect(isChanged([], [], 'day')).toBe(false);
});

test('of a running day another sighting of the same value is no change', () => {
  const [a, again] = [run(1), run(1, { from: '2026-01-06T05:00:00Z', to: '2026-01-06T05:00:00Z' })];
  expect(isChanged([a], [a, again], 'realtime')).toBe(false);
  expect(isChanged([a], [a, { ...again, value: 2 }], 'realtime')).toBe(true);
});
