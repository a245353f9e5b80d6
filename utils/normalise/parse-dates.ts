import { civilDateOf } from './civil-time.ts';

/** A span of whole days named by a text; `clock` when a time of day was given too, which only running figures have. */
export interface NamedDates {
  readonly start: string;
  readonly end: string;
  readonly clock: boolean;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthName = `(?<mon>${months})[a-z]*\\.?`;
const iso = /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/g;
const clock = /(?:^|[^\d:])([01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/;
const isoMonth = /(?:^|\D)(20\d\d)\s*[-/年]\s*(\d{1,2})\s*月?(?=$|[^\d\-/.月])/;
// "Aug 1 - 7, 2026", "Aug 17–Aug 23, 2026", "Dec 28, 2025 - Jan 3, 2026", "November 22, 2026"
const monthFirst = new RegExp(`${monthName}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>20\\d\\d))?`, 'gi');
const sameMonthEnd = new RegExp(`${monthName}\\s+\\d{1,2}\\s*[-–—]\\s*(?<end>\\d{1,2}),?\\s+(?<year>20\\d\\d)`, 'i');
// "17 Aug 2026", "17 Aug - 23 Aug 2026"
const dayFirst = new RegExp(`(?<day>\\d{1,2})\\s+${monthName}(?:,?\\s+(?<year>20\\d\\d))?`, 'gi');

/** Reads the date or span a text names: 2026-08-17 ~ 2026-08-23, 2026年8月, "Custom (Aug 1 - 7, 2026)". */
export function parseDates(text: string): NamedDates | undefined {
  const plain = text.normalize('NFKC');
  const found = isoDates(plain) ?? englishDates(plain) ?? wholeMonth(plain);
  if (!found || found.length === 0 || found.length > 2) return undefined;
  const [start, end = start] = found as [string, string?];
  if (end < start) return undefined;
  // The digits of a date are no clock: only what is left after taking the dates out counts.
  return { start, end, clock: clock.test(plain.replace(iso, ' ')) };
}

function isoDates(text: string): readonly string[] | undefined {
  const dates = [...text.matchAll(iso)].map((match) =>
    civilDateOf(Number(match[1]), Number(match[2]), Number(match[3])),
  );
  if (dates.length === 0 || dates.includes(undefined)) return undefined;
  return dates as string[];
}

function englishDates(text: string): readonly string[] | undefined {
  const sameMonth = sameMonthEnd.exec(text)?.groups;
  const pattern = new RegExp(monthFirst).test(text) ? monthFirst : dayFirst;
  const named = [...text.matchAll(pattern)].map((match) => match.groups as Record<string, string | undefined>);
  const lastYear = named.at(-1)?.['year'] ?? sameMonth?.['year'];
  if (named.length === 0 || !lastYear) return undefined;
  const toDate = (part: Record<string, string | undefined>, day = part['day']) =>
    civilDateOf(Number(part['year'] ?? lastYear), monthNumber(part['mon'] as string), Number(day));
  const dates = named.map((part) => toDate(part));
  if (sameMonth && named.length === 1)
    dates.push(toDate(named[0] as Record<string, string | undefined>, sameMonth['end']));
  return dates.includes(undefined) ? undefined : (dates as string[]);
}

function monthNumber(name: string): number {
  return months.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function wholeMonth(text: string): readonly string[] | undefined {
  const match = isoMonth.exec(text);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const start = civilDateOf(year, month, 1);
  const end = civilDateOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return start && end ? [start, end] : undefined;
}
