import { expect, test } from 'vitest';
import { indexFigures } from '../../../utils/analyse/figure-index.ts';
import { badgeBase, nativeBadge } from '../../../utils/analyse/native-badge.ts';
import type { ShownFigure } from '../../../utils/model/badge.ts';
import type { Grain } from '../../../utils/model/period.ts';
import { figureOf } from './figure-of.ts';

const shop = { kind: 'shop', id: null, name: null } as const;

function shown(metric: string, value: number, start: string, end = start, grain: Grain = 'day'): ShownFigure {
  return {
    entity: shop,
    metric,
    unit: metric.endsWith('_rate') ? 'ratio' : 'count',
    value,
    period: { start, end, grain },
  };
}

const dayOf = (metric: string, value: number, day: string) => figureOf(metric, day, value);

test('a day is compared with the same weekday a week before', () => {
  const index = indexFigures([dayOf('visitors', 1000, '2026-11-13'), dayOf('visitors', 1100, '2026-11-20')]);
  const badge = nativeBadge(index, shown('visitors', 1100, '2026-11-20'));
  expect(badge).toMatchObject({ before: { from: '2026-11-13', to: '2026-11-13', value: 1000 }, few: false });
  expect(badge?.change).toBeCloseTo(0.1);
});

test('the curve ends with the figure’s day and leaves gaps where nothing was read', () => {
  const index = indexFigures([dayOf('visitors', 1000, '2026-11-13'), dayOf('visitors', 1100, '2026-11-20')]);
  const points = nativeBadge(index, shown('visitors', 1100, '2026-11-20'))?.points ?? [];
  expect(points).toHaveLength(28);
  expect([points[27], points[20], points[26]]).toEqual([1100, 1000, null]);
});

test('nothing is said of a figure the store holds with another value', () => {
  const index = indexFigures([dayOf('visitors', 1000, '2026-11-13'), dayOf('visitors', 1100, '2026-11-20')]);
  expect(nativeBadge(index, shown('visitors', 1101, '2026-11-20'))).toBeUndefined();
});

test('nothing is said where nothing earlier is known', () => {
  expect(
    nativeBadge(indexFigures([dayOf('visitors', 5, '2026-11-20')]), shown('visitors', 5, '2026-11-20')),
  ).toBeUndefined();
});

test('from nothing there is no change in percent', () => {
  const index = indexFigures([dayOf('visitors', 0, '2026-11-13'), dayOf('visitors', 50, '2026-11-20')]);
  expect(nativeBadge(index, shown('visitors', 50, '2026-11-20'))?.change).toBeNull();
});

test('few counts are marked as few, many are not', () => {
  const few = (now: number, then: number) =>
    nativeBadge(
      indexFigures([dayOf('pay_buyers', then, '2026-11-13'), dayOf('pay_buyers', now, '2026-11-20')]),
      shown('pay_buyers', now, '2026-11-20'),
    )?.few;
  expect([few(7, 5), few(31, 5), few(7, 40), few(300, 250)]).toEqual([true, false, false, false]);
});

test('a rate has its interval from the counts of its day, and is marked when that is wide', () => {
  const at = (buyers: number, visitors: number) => {
    const rate = buyers / visitors;
    const index = indexFigures([
      dayOf('pay_conversion_rate', 0.05, '2026-11-13'),
      dayOf('pay_conversion_rate', rate, '2026-11-20'),
      dayOf('pay_buyers', buyers, '2026-11-20'),
      dayOf('visitors', visitors, '2026-11-20'),
    ]);
    return nativeBadge(index, shown('pay_conversion_rate', rate, '2026-11-20'));
  };
  expect(at(2, 40)).toMatchObject({ few: true });
  expect(at(2, 40)?.interval?.low).toBeCloseTo(0.0138, 3);
  expect(at(2, 40)?.interval?.high).toBeCloseTo(0.165, 3);
  expect(at(2000, 40_000)).toMatchObject({ few: false });
});

test('weeks meet the week before, months the month before', () => {
  expect(badgeBase(shown('visitors', 1, '2026-11-14', '2026-11-20', 'range'))).toEqual({
    from: '2026-11-07',
    to: '2026-11-13',
  });
  expect(badgeBase(shown('visitors', 1, '2026-10-01', '2026-10-31', 'month'))).toEqual({
    from: '2026-09-01',
    to: '2026-09-30',
  });
});

test('a week of which only some days before are known has no base', () => {
  const week = { start: '2026-11-14', end: '2026-11-20', grain: 'week' } as const;
  const index = indexFigures([
    figureOf('page_views', '2026-11-20', 700, { period: week }),
    dayOf('page_views', 90, '2026-11-12'),
    dayOf('page_views', 95, '2026-11-13'),
  ]);
  const badge = nativeBadge(index, shown('page_views', 700, '2026-11-14', '2026-11-20', 'week'));
  expect(badge).toMatchObject({ change: null, before: { value: null } });
});
