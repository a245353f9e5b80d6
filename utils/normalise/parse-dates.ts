import { civilDateOf } from './civil-time.ts';
import { monthNumbers } from './month-names.ts';

/** How 05/07/2026 is meant. */
export type DateOrder = 'day-first' | 'month-first';

/** A span of whole days named by a text; `clock` when a time of day was given too, which only running figures have. */
export interface NamedDates {
  readonly start: string;
  readonly end: string;
  readonly clock: boolean;
}

/** Dates found, and the text with a placeholder in the place of each: what stands between them must join them. */
interface Found {
  readonly dates: readonly (string | undefined)[];
  readonly left: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

const names = [...monthNumbers.keys()].join('|');
// "ago" is August in Spain and no month after "3 days".
const month = `(?<!\\p{L}|(?:minute|hour|day|week|month|year)s?\\s)(?<mon>${names})(?!\\p{L})\\.?`;
const nth = '(?:st|nd|rd|th|er|º|\\.)?(?![\\d:])';
const of = '(?:\\s+de)?';
const year = `(?:,?${of}\\s+(?<year>20\\d\\d)(?!\\d))?`;
const toDay = `(?:\\s*[-–—]\\s*(?<end>\\d{1,2})${nth})?`;
// "Aug 1 - 7, 2026", "Aug 17–Aug 23, 2026", "Dec 28, 2025 - Jan 3, 2026", "November 22, 2026"
const monthFirst = new RegExp(`${month}\\s+(?<day>\\d{1,2})${nth}${toDay}${year}`, 'giu');
// "17 Aug 2026", "17-23 Aug 2026", "17 Aug - 23 Aug 2026", "1. – 7. Aug. 2026", "17 de agosto de 2026"
const dayFirst = new RegExp(`(?<!\\d)(?<day>\\d{1,2})${nth}${toDay}\\.?${of}\\s+${month}${year}`, 'giu');
// Day and year at either end, so that "01/08/2026 - 07/08/2026" is not read from its middle as 2026-07-08.
const numeric =
  /(?<!\d)(?:(?<y>20\d\d)\s*(?<a>[-/.年])\s*(?<m>\d{1,2})\s*(?<b>[-/.月])\s*(?<d>\d{1,2})(?!\d)\s*日?|(?<p>\d{1,2})(?<c>[-/.])(?<q>\d{1,2})\k<c>(?<z>20\d\d)(?!\d))/g;
const numericMonth = /(?<!\d)(?<y>20\d\d)\s*(?:[-/]\s*(?<m>\d{1,2})(?![\d\-/.月])|年\s*(?<n>\d{1,2})\s*月(?!\s*\d))/g;
const namedMonth = new RegExp(`${month},?${of}\\s+(?<y>20\\d\\d)(?!\\d)`, 'giu');
/** "2026-08-17~08-23", "2026年8月17日-23日": the end leaves out what it shares with the start. */
const shortEnd = /^\s*(?:[~\-–—]|至|到)\s*(?:(\d{1,2})\s*[-/.月]\s*)?(\d{1,2})\s*日?(?=\s*(?:$|[),，\s]))/;
const mark = '\u0000';
const joint = /^[\s,]*(?:[~\-–—→]|至|到|to|until|through|结束(?:时间|日期)?[:：]?|end(?: date)?:?)?[\s,]*$/i;
const clock = /(?<!\d:?)([01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])|(?<![\d:])\d{1,2}\s*[ap]\.?m\b/i;
const clocks =
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|[(]?(?:周|星期)[一二三四五六日天][)]?|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi;
const wholeDay =
  /(?<!\d)(?:0?0:00(?::00)?|12:00(?::00)?\s*AM)[^\d]*(?:23:59(?::59)?|24:00(?::00)?|11:59(?::59)?\s*PM)/i;

/** Whether a text names dates, even if nobody can tell the day from the month. */
export function namesDates(text: string): boolean {
  return (parseDates(text) ?? parseDates(text, 'day-first') ?? parseDates(text, 'month-first')) !== undefined;
}

/**
 * Reads the date or span a text names: 2026-08-17 ~ 2026-08-23, 2026年8月, "Custom (Aug 1 - 7, 2026)".
 * @param order what 05/07/2026 means, where that is known.
 */
export function parseDates(text: string, order?: DateOrder): NamedDates | undefined {
  if (text.length > 160) return undefined;
  const plain = text.normalize('NFKC');
  const found = numericDates(plain, order) ?? wordedDates(plain) ?? wholeMonths(plain);
  if (!found || found.dates.length > 2) return undefined;
  if (found.dates.includes(undefined)) return undefined;
  const [start, end = start] = found.dates as [string, string?];
  if (end < start || !areJoined(found.left)) return undefined;
  // The digits of a date are no clock: only what is left after taking the dates out counts.
  return { start, end, clock: clock.test(found.left.replace(wholeDay, '')) };
}

/** Whether a text is a span of two whole dates and nothing else: "2026-08-17 ~ 2026-08-23", "Sep 12 - Oct 12, 2026". */
export function isBareSpan(text: string): boolean {
  if (text.length > 60) return false;
  const plain = text.normalize('NFKC').trim();
  const found = numericDates(plain, undefined) ?? numericDates(plain, 'day-first') ?? wordedDates(plain);
  if (found?.dates.length !== 2 || !areJoined(found.left)) return false;
  return found.left.startsWith(mark) && found.left.endsWith(mark);
}

/** Two dates make a span only when nothing but a dash, 至 or "to" stands between them: "x vs. y" are two dates. */
function areJoined(left: string): boolean {
  const [, between, more] = left.split(mark);
  return more === undefined || joint.test((between as string).replace(clocks, ''));
}

function numericDates(text: string, order: DateOrder | undefined): Found | undefined {
  const matches = [...text.matchAll(numeric)];
  const parts = matches.map((match) => match.groups as Groups);
  const [first] = parts;
  if (!first) return undefined;
  const dates = parts.map((part) => (part['y'] ? yearFirstDate(part) : yearLastDate(part, parts, order)));
  const left = text.replace(numeric, mark);
  const [, after = '', more] = left.split(mark);
  const short = more === undefined ? shortEnd.exec(after) : null;
  if (!short || dates[0] === undefined) return { dates, left };
  return { dates: [dates[0], endAfter(dates[0], short[1], short[2] as string)], left };
}

function yearFirstDate(part: Groups): string | undefined {
  const alike = part['a'] === part['b'] || (part['a'] === '年' && part['b'] === '月');
  return alike ? civilDateOf(Number(part['y']), Number(part['m']), Number(part['d'])) : undefined;
}

/** 26/01/2026 is Europe's, 01/26/2026 America's; 05/07/2026 alone is nobody's, unless it is written with points. */
function yearLastDate(part: Groups, all: readonly Groups[], order: DateOrder | undefined): string | undefined {
  const firsts = all.map((one) => Number(one['p']));
  const seconds = all.map((one) => Number(one['q']));
  const dayFirst = part['c'] === '.' || firsts.some((one) => one > 12) || part['p'] === part['q'];
  const monthFirst = seconds.some((one) => one > 12);
  if (dayFirst === monthFirst && (dayFirst || !order)) return undefined;
  const [day, monthOf] =
    dayFirst || (!monthFirst && order === 'day-first') ? [part['p'], part['q']] : [part['q'], part['p']];
  return civilDateOf(Number(part['z']), Number(monthOf), Number(day));
}

function endAfter(start: string, monthText: string | undefined, day: string): string | undefined {
  const [yearOf, monthOf] = start.split('-').map(Number) as [number, number];
  const inMonth = monthText === undefined ? monthOf : Number(monthText);
  return civilDateOf(inMonth < monthOf ? yearOf + 1 : yearOf, inMonth, Number(day));
}

function wordedDates(text: string): Found | undefined {
  const pattern = text.search(monthFirst) >= 0 ? monthFirst : dayFirst;
  const named = [...text.matchAll(pattern)].map((match) => match.groups as Groups);
  const lastYear = named.at(-1)?.['year'];
  if (!lastYear) return undefined;
  const dates = named.flatMap((part) => {
    const monthOf = monthNumber(part['mon'] as string);
    const isEarlier = monthOf > monthNumber(named.at(-1)?.['mon'] as string);
    const inYear = part['year'] === undefined ? Number(lastYear) - (isEarlier ? 1 : 0) : Number(part['year']);
    return [part['day'], part['end']].flatMap((day) =>
      day === undefined ? [] : [civilDateOf(inYear, monthOf, Number(day))],
    );
  });
  return { dates, left: text.replace(pattern, mark) };
}

function monthNumber(name: string): number {
  return monthNumbers.get(name.toLowerCase()) ?? 0;
}

function wholeMonths(text: string): Found | undefined {
  const pattern = text.search(numericMonth) >= 0 ? numericMonth : namedMonth;
  const named = [...text.matchAll(pattern)].map((match) => match.groups as Groups);
  const spans = named.map((part) => {
    const yearOf = Number(part['y']);
    const monthOf = part['mon'] ? monthNumber(part['mon']) : Number(part['m'] ?? part['n']);
    const last = new Date(Date.UTC(yearOf, monthOf, 0)).getUTCDate();
    return { first: civilDateOf(yearOf, monthOf, 1), last: civilDateOf(yearOf, monthOf, last) };
  });
  const [from, to = from, more] = spans;
  if (!from || !to || more) return undefined;
  return { dates: [from.first, to.last], left: text.replace(pattern, mark) };
}
