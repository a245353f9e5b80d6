import type { Adapter } from '../model/adapter.ts';
import type { RawPage } from '../model/raw-page.ts';
import type { DateOrder } from './parse-dates.ts';

const yearLast = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]20\d\d(?!\d)/g;

/** How this page writes 05/07/2026: as its other dates prove, else as its adapter says; undefined where nobody knows. */
export function dateOrder(page: RawPage, { dates }: Pick<Adapter, 'dates'>): DateOrder | undefined {
  const proven = new Set<DateOrder>();
  for (const text of datedTexts(page)) {
    if (!text.includes('20')) continue;
    for (const [, first, second] of text.slice(0, 160).matchAll(yearLast)) {
      if (Number(first) > 12) proven.add('day-first');
      if (Number(second) > 12) proven.add('month-first');
    }
  }
  if (proven.size > 1) return undefined;
  const [known] = proven;
  return known ?? (dates === 'page-language' ? orderIn(page.language) : dates);
}

function* datedTexts(page: RawPage): Generator<string> {
  for (const clue of page.clues) yield clue.text;
  for (const table of page.tables)
    for (const row of table.rows) for (const cell of row.cells) for (const part of cell.texts) yield part.text;
}

/** English alone is written both ways; with a country, and in most other languages, there is one way. */
function orderIn(language: string): DateOrder | undefined {
  const tag = language.trim().replace('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) || /^en$/i.test(tag)) return undefined;
  const parts = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts();
  const order = parts.filter(({ type }) => /^(?:day|month|year)$/.test(type)).map(({ type }) => type);
  if (order.at(-1) !== 'year') return undefined;
  return order[0] === 'day' ? 'day-first' : 'month-first';
}
