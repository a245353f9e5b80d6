import { expect, test } from 'vitest';
import { runningDay } from '../../../../utils/analyse/campaigns/running-day.ts';
import { addDays } from '../../../../utils/analyse/civil-date.ts';
import type { Figure } from '../../../../utils/model/figure.ts';
import { figureOf } from '../figure-of.ts';

const TODAY = '2026-08-24';

/** A day seen at the times given while it ran, and settled at `total` when it was over. */
function day(date: string, seen: Readonly<Record<string, number>>, total?: number): readonly Figure[] {
  const looks = Object.entries(seen).map(([time, value]) => {
    const at = `${date}T${time}:00+08:00`;
    return { state: 'ok' as const, value, raw: String(value), at, confirmedAt: at };
  });
  const last = looks.at(-1);
  const one = figureOf('pay_amount', date, 0, { period: { start: date, end: date, grain: 'realtime' } });
  const running = last
    ? [
        {
          ...one,
          value: last.value,
          revisions: looks.slice(0, -1),
          seen: { ...one.seen, at: last.at, confirmedAt: last.at },
        },
      ]
    : [];
  if (total === undefined) return running;
  const settled = { ...one, value: total, period: { start: date, end: date, grain: 'day' as const } };
  return [...running, settled];
}
const mondays = (values: readonly number[]) =>
  values.flatMap((value, at) => day(addDays(TODAY, -7 * (at + 1)), { '10:00': value / 2, '14:00': value }, 100));

test('the running day stands beside how much of such a weekday is usually there by now', () => {
  const figures = [...mondays([40, 40, 50, 30]), ...day(TODAY, { '09:00': 10, '14:00': 60 })];
  expect(runningDay(figures, 'pay_amount', TODAY)).toEqual({
    date: TODAY,
    value: 60,
    unit: 'CNY',
    minute: 14 * 60,
    share: { share: 0.4, low: 0.375, high: expect.closeTo(0.425, 9), days: 4 },
    like: 'weekday',
    expected: { low: expect.closeTo(60 / 0.425), middle: 150, high: 160 },
  });
});

test('it is never the clock: half a day gone with a tenth sold means ten times as much', () => {
  const figures = [...mondays([10, 10, 10, 10]), ...day(TODAY, { '14:00': 60 })];
  expect(runningDay(figures, 'pay_amount', TODAY)?.expected?.middle).toBeCloseTo(600);
});

test('too few of the weekday: days of the last four weeks, and it is said', () => {
  const lately = [1, 2, 3, 4].flatMap((ago) => day(addDays(TODAY, -ago), { '14:00': 50 }, 100));
  const found = runningDay([...lately, ...day(TODAY, { '14:00': 60 })], 'pay_amount', TODAY);
  expect(found).toMatchObject({ like: 'any', share: { share: 0.5, days: 4 } });
});

test('without like days there is what was seen and no forecast; a day nobody looked at is nothing', () => {
  expect(runningDay(day(TODAY, { '14:00': 60 }), 'pay_amount', TODAY)).toMatchObject({ value: 60, expected: null });
  expect(runningDay(mondays([40, 40, 40, 40]), 'pay_amount', TODAY)).toBeUndefined();
});

test('what was seen of a running day after midnight says nothing of its hours; other currencies are other figures', () => {
  const late = mondays([40, 40, 40, 40]).map((figure) =>
    figure.period?.grain === 'realtime'
      ? {
          ...figure,
          revisions: [],
          seen: { ...figure.seen, at: `${TODAY}T01:00:00+08:00`, confirmedAt: `${TODAY}T01:00:00+08:00` },
        }
      : figure,
  );
  expect(runningDay([...late, ...day(TODAY, { '14:00': 60 })], 'pay_amount', TODAY)?.share).toBeUndefined();
  const dollars = mondays([40, 40, 40, 40]).map((figure) => ({ ...figure, unit: 'USD' }));
  expect(runningDay([...dollars, ...day(TODAY, { '14:00': 60 })], 'pay_amount', TODAY)?.share).toBeUndefined();
});
