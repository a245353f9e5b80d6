import { addDays } from '../civil-date.ts';

/**
 * Days after 1 January of the festivals of the Chinese calendar, from 2020 on. A table because nothing else is right:
 * the platforms' own Chinese calendar has the Spring Festival of 2027 a day late.
 * Source: chinese-days (tested against it), after the tables of the Hong Kong Observatory.
 */
const daysIntoYear = {
  'spring-festival': [24, 42, 31, 21, 40, 28, 47, 36, 25, 43, 33, 22, 41, 30, 49, 38, 27, 45, 34, 23, 42],
  qixi: [237, 225, 215, 233, 222, 240, 230, 219, 238, 227, 216, 235, 224, 212, 231, 221, 240, 228, 218, 237, 226],
  'mid-autumn': [
    274, 263, 252, 271, 260, 278, 267, 257, 276, 264, 254, 273, 262, 250, 269, 258, 277, 266, 255, 274, 263,
  ],
} as const;

const firstYear = 2020;

/** The civil date of a festival of the Chinese calendar; undefined for a year the table does not reach. */
export function lunarFestival(id: keyof typeof daysIntoYear, year: number): string | undefined {
  const days = daysIntoYear[id][year - firstYear];
  return days === undefined ? undefined : addDays(`${year}-01-01`, days);
}
