import { expect, test } from 'vitest';
import { revised } from '../../../utils/analyse/revised.ts';
import type { Revision } from '../../../utils/model/figure.ts';
import { figureOf } from './figure-of.ts';

const before = (value: number | null, at: string, more: Partial<Revision> = {}): Revision => ({
  state: value === null ? 'absent' : 'ok',
  value,
  raw: String(value),
  at,
  confirmedAt: at,
  ...more,
});
const seen = (at: string) => ({ ...figureOf('pay_amount', '2026-01-05', 1).seen, at, confirmedAt: at });
const figure = (value: number, revisions: readonly Revision[], more = {}) =>
  figureOf('pay_amount', '2026-01-05', value, { seen: seen('2026-01-09T08:00:00+08:00'), revisions, ...more });

test('the first value stands beside the latest, with when and by how much, to the cent', () => {
  const revisions = [before(0.3, '2026-01-06T08:00:00+08:00'), before(5, '2026-01-07T08:00:00+08:00')];
  expect(revised(figure(0.1, revisions))).toEqual({
    first: 0.3,
    latest: 0.1,
    firstAt: '2026-01-06T08:00:00+08:00',
    latestAt: '2026-01-09T08:00:00+08:00',
    by: -0.2,
    relative: -0.2 / 0.3,
  });
});

test('a figure that was zero at first has no relative change', () => {
  expect(revised(figure(3, [before(0, '2026-01-06T08:00:00+08:00')]))).toMatchObject({ by: 3, relative: undefined });
});

test('what was nothing, an abbreviation, another currency or a running day is no revision', () => {
  const at = '2026-01-06T08:00:00+08:00';
  expect(revised(figure(3, []))).toBeUndefined();
  expect(revised(figure(3, [before(null, at)]))).toBeUndefined();
  expect(revised(figure(3, [before(2, at, { rounded: true })]))).toBeUndefined();
  expect(revised(figure(3, [before(2, at, { unit: 'USD' })]))).toBeUndefined();
  expect(
    revised(figure(3, [before(2, at)], { period: { start: '2026-01-05', end: '2026-01-05', grain: 'realtime' } })),
  ).toBeUndefined();
  expect(revised(figure(3, [before(2, at)], { state: 'absent', value: null }))).toBeUndefined();
});
