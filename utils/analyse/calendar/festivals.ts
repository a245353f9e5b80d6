import { addDays, weekday } from '../civil-date.ts';
import type { Span } from '../span.ts';
import { lunarFestival } from './lunar-festivals.ts';

/** Whose buyers a festival moves. */
export type Market = 'china' | 'west';

/** A festival of the trade in one year. The days are the usual ones: platforms announce theirs year by year. */
export interface Festival extends Span {
  readonly id: string;
  readonly market: Market;
  /** The platforms set the days anew every year: to be checked by whoever takes part. */
  readonly announced: boolean;
  /** How long before and after it is felt. */
  readonly preDays: number;
  readonly postDays: number;
}

type Days = readonly [from: string, to: string] | undefined;

interface Rule {
  readonly id: string;
  readonly market: Market;
  readonly announced?: true;
  /** Days before and after; [3, 7] when left out. */
  readonly felt?: readonly [pre: number, post: number];
  readonly days: (year: number) => Days;
}

const onDay = (date: string | undefined, length = 1): Days => (date ? [date, addDays(date, length - 1)] : undefined);
const fixed =
  (from: string, to = from) =>
  (year: number): Days => [`${year}-${from}`, `${year}-${to}`];

/** The n-th weekday (1 is Monday) of a month: the fourth Thursday of November. */
function nth(year: number, month: string, count: number, day: number): string {
  const first = `${year}-${month}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (count - 1));
}

const springFestival = (year: number) => lunarFestival('spring-festival', year);
const thanksgiving = (year: number) => nth(year, '11', 4, 4);

const rules: readonly Rule[] = [
  {
    id: 'new-year-goods',
    market: 'china',
    announced: true,
    days: (year) => {
      const spring = springFestival(year);
      return spring ? [addDays(spring, -24), addDays(spring, -10)] : undefined;
    },
  },
  { id: 'spring-festival', market: 'china', days: (year) => onDay(springFestival(year), 7) },
  { id: 'valentine', market: 'west', felt: [10, 3], days: fixed('02-14') },
  { id: 'womens-day', market: 'china', announced: true, days: fixed('03-05', '03-08') },
  { id: 'mothers-day', market: 'west', felt: [10, 3], days: (year) => onDay(nth(year, '05', 2, 7)) },
  { id: '520', market: 'china', days: fixed('05-20') },
  { id: '618', market: 'china', announced: true, felt: [7, 10], days: fixed('06-01', '06-18') },
  { id: 'prime-day', market: 'west', announced: true, days: (year) => onDay(nth(year, '07', 2, 2), 4) },
  { id: 'qixi', market: 'china', days: (year) => onDay(lunarFestival('qixi', year)) },
  { id: '99', market: 'china', announced: true, days: fixed('09-06', '09-09') },
  { id: 'mid-autumn', market: 'china', felt: [10, 3], days: (year) => onDay(lunarFestival('mid-autumn', year)) },
  { id: 'national-day', market: 'china', days: fixed('10-01', '10-07') },
  { id: 'double-11', market: 'china', announced: true, felt: [7, 10], days: fixed('10-31', '11-11') },
  { id: 'black-friday', market: 'west', days: (year) => onDay(addDays(thanksgiving(year), 1), 3) },
  { id: 'cyber-monday', market: 'west', days: (year) => onDay(addDays(thanksgiving(year), 4)) },
  { id: 'double-12', market: 'china', announced: true, days: fixed('12-10', '12-12') },
  { id: 'christmas', market: 'west', felt: [14, 7], days: fixed('12-24', '12-26') },
];

/** The festivals of a year in the order of their days. Those of the Chinese calendar are known from 2020 to 2040. */
export function festivalsOf(year: number): readonly Festival[] {
  return rules
    .flatMap(({ id, market, announced = false, felt = [3, 7], days }) => {
      const span = days(year);
      return span ? { id, market, announced, from: span[0], to: span[1], preDays: felt[0], postDays: felt[1] } : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
