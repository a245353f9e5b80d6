import type { Figure } from '../../model/figure.ts';
import { addDays, weekday } from '../civil-date.ts';
import type { Interval } from '../shown-interval.ts';
import { type DayCurve, type DayShare, shareOfDay } from './share-of-day.ts';

/** The running day as it was last seen, beside how much of such a day is usually there by then. */
export interface RunningDay {
  readonly date: string;
  readonly value: number;
  readonly unit: string;
  /** When it was last seen: minutes since the business day began. */
  readonly minute: number;
  readonly share: DayShare | undefined;
  /** `weekday`: of the same weekday; `any`: too few of those were looked at in time. */
  readonly like: 'weekday' | 'any';
  /** Where the day ends if it goes on as such days do: value ÷ share, the middle and the quartiles. */
  readonly expected: (Interval & { readonly middle: number }) | null;
}

/** Days back that like days are looked for in. */
const REACH = 56;
const LATELY = 28;
/** Less of a day says nothing about the rest of it. */
const LEAST_SHARE = 0.03;

/**
 * How the running day of a metric goes. Its sightings of other days are what the console showed while they ran; their
 * totals are the settled figures. Undefined when the day was not looked at.
 * @param figures of one shop (or product), running and settled days. Times are taken as they are written: in the zone
 * of the business day.
 */
export function runningDay(figures: readonly Figure[], metric: string, date: string): RunningDay | undefined {
  const own = figures.filter((figure) => figure.metric === metric && figure.role === 'own');
  const now = own.find(({ period }) => period?.grain === 'realtime' && period.start === date);
  const [last] = now ? sightingsOf(now, date).sort((a, b) => b.minute - a.minute) : [];
  if (!now || !last) return undefined;
  const curves = curvesOf(own, now.unit, date);
  const among = (is: (day: string) => boolean) =>
    shareOfDay(
      curves.flatMap(({ day, curve }) => (is(day) ? curve : [])),
      last.minute,
    );
  const same = among((day) => weekday(day) === weekday(date));
  const share = same ?? among((day) => day >= addDays(date, -LATELY));
  const { value } = last;
  return {
    date,
    value,
    unit: now.unit,
    minute: last.minute,
    share,
    like: same ? 'weekday' : 'any',
    expected:
      share && share.low >= LEAST_SHARE
        ? { low: value / share.high, middle: value / share.share, high: value / share.low }
        : null,
  };
}

/** The days before with a total and sightings. */
function curvesOf(own: readonly Figure[], unit: string, date: string) {
  const from = addDays(date, -REACH);
  const inReach = own.filter(({ period, unit: money }) => {
    const day = period?.start ?? '';
    return money === unit && period?.end === day && day >= from && day < date;
  });
  const totals = new Map(
    inReach.flatMap(({ period, state, value }) =>
      period?.grain === 'day' && state === 'ok' && value !== null ? [[period.start, value] as const] : [],
    ),
  );
  return inReach.flatMap((figure): { readonly day: string; readonly curve: DayCurve }[] => {
    const day = figure.period?.start ?? '';
    const total = totals.get(day);
    if (figure.period?.grain !== 'realtime' || total === undefined) return [];
    return [{ day, curve: { sightings: sightingsOf(figure, day), total } }];
  });
}

/** What was seen of a running day on that day itself. */
function sightingsOf(figure: Figure, date: string): { minute: number; value: number }[] {
  const looks = [
    ...figure.revisions.map(({ state, value, at, confirmedAt }) => ({ state, value, times: [at, confirmedAt] })),
    { state: figure.state, value: figure.value, times: [figure.seen.at, figure.seen.confirmedAt] },
  ];
  return looks.flatMap(({ state, value, times }) =>
    state === 'ok' && value !== null
      ? times.filter((at) => at.startsWith(date)).map((at) => ({ minute: minuteOf(at), value }))
      : [],
  );
}

function minuteOf(at: string): number {
  return Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
}
