import { expect, test } from 'vitest';
import { coverage } from '../../../utils/analyse/coverage.ts';
import { dailySeries } from '../../../utils/analyse/daily-series.ts';
import { figureOf, productFigure, series } from './figure-of.ts';

const period = (start: string, end: string, grain: 'realtime' | 'day' | 'week' | 'range' | 'hour') => ({
  period: { start, end, grain },
});

test('every calendar day is a point; a day nobody captured is missing, not skipped and not zero', () => {
  const figures = [figureOf('visitors', '2026-01-05', 0), figureOf('visitors', '2026-01-07', null)];
  const points = dailySeries(figures, 'visitors', '2026-01-04', '2026-01-08');
  expect(points.map(({ date, value, state }) => [date.slice(-2), value, state])).toEqual([
    ['04', null, 'missing'],
    ['05', 0, 'ok'],
    ['06', null, 'missing'],
    ['07', null, 'absent'],
    ['08', null, 'missing'],
  ]);
  expect(points[1]?.figure).toBe(figures[0]);
});

test('what the console shows but nobody may trust keeps its state', () => {
  const figures = (['masked', 'unreadable'] as const).map((state, index) =>
    figureOf('visitors', `2026-01-0${index + 5}`, null, { state, raw: '***' }),
  );
  const points = dailySeries(figures, 'visitors', '2026-01-05', '2026-01-06');
  expect(points.map((point) => point.state)).toEqual(['masked', 'unreadable']);
});

test('only our own settled days are points: no running day, hour, week, range, unknown period or peer', () => {
  const at = '2026-01-05';
  const others = [
    figureOf('visitors', at, 1, period(at, at, 'realtime')),
    figureOf('visitors', at, 2, period(at, at, 'hour')),
    figureOf('visitors', at, 3, period(at, '2026-01-11', 'week')),
    figureOf('visitors', at, 4, period(at, at, 'range')),
    figureOf('visitors', at, 5, { period: null }),
    figureOf('visitors', at, 6, { role: 'peer' }),
    figureOf('page_views', at, 7),
  ];
  expect(dailySeries(others, 'visitors', at, at)).toEqual([{ date: at, value: null, state: 'missing' }]);
});

test('figures of several entities are mixed: none of them is picked', () => {
  const figures = [productFigure('1', 'visitors', '2026-01-05', 1), productFigure('2', 'visitors', '2026-01-05', 2)];
  expect(dailySeries(figures, 'visitors', '2026-01-05', '2026-01-05')).toEqual([
    { date: '2026-01-05', value: null, state: 'mixed' },
  ]);
});

test('coverage tells captured days from missing ones; a running day or a week covers none', () => {
  const figures = [
    ...series('visitors', '2026-01-05', [1, undefined, null]),
    figureOf('visitors', '2026-01-06', 1, period('2026-01-06', '2026-01-06', 'realtime')),
    figureOf('visitors', '2026-01-05', 1, period('2026-01-05', '2026-01-11', 'week')),
    figureOf('visitors', '2026-01-05', 1, { period: null }),
  ];
  const days = coverage(figures, '2026-01-05', '2026-01-08');
  expect(days.map(({ state }) => state)).toEqual(['captured', 'missing', 'captured', 'missing']);
});
