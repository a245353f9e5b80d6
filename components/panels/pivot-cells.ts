import type { PivotRow } from '../../utils/analyse/pivot/pivot.ts';
import type { PivotPeriod } from '../../utils/analyse/pivot/pivot-periods.ts';
import type { PivotCell } from '../../utils/analyse/pivot/pivot-sum.ts';
import { spanDays } from '../../utils/analyse/span-days.ts';
import { toCsvCell } from '../../utils/export/csv-cell.ts';
import { csvRow } from '../../utils/export/csv-row.ts';
import type { Locale } from '../i18n/locale.ts';
import { categoryWords } from '../i18n/words/category.ts';
import { kindsWords } from '../i18n/words/kinds.ts';
import { productTableWords } from '../i18n/words/product-table.ts';
import { NO_CATEGORY, type PivotGroup, type TimePivotView } from '../state/time-pivot.ts';
import { safeCell } from './products-as-text.ts';

/** How a group is called. */
export function groupName(group: string, by: PivotGroup, locale: Locale): string {
  if (by === 'source') return group;
  if (by === 'category') return group === NO_CATEGORY ? locale.wordsOf(categoryWords).none : group;
  const kinds = locale.wordsOf(kindsWords);
  const names: Readonly<Record<string, string>> = { ...kinds.stages, ...kinds.roles, unknown: kinds.unknown };
  return names[group] ?? group;
}

/** How a week or month is called. */
export function periodName({ from, to, running }: PivotPeriod, step: TimePivotView['step'], locale: Locale): string {
  const name = step === 'month' ? from.slice(0, 7) : `${locale.date.short(from)}–${locale.date.short(to)}`;
  return running ? `${name} (${locale.wordsOf(productTableWords).pivotRunning})` : name;
}

/** Whether days of a cell were not read, and how many were. */
export function daysOf({ days }: PivotCell, period: PivotPeriod): { readonly known: number; readonly of: number } {
  return { known: days, of: spanDays(period).length };
}

/** Names and exact numbers; unknown stays empty. */
function table(view: TimePivotView, locale: Locale): readonly (readonly (string | number | null)[])[] {
  const say = locale.wordsOf(productTableWords);
  const line = (name: string, { cells, total }: PivotRow) => [name, ...cells.map(({ value }) => value), total.value];
  return [
    [
      say.pivotGroups[view.by],
      ...view.periods.map(({ from, to }) => (view.step === 'month' ? from.slice(0, 7) : `${from}/${to}`)),
      say.pivotTotal,
    ],
    ...view.rows.map((row) => line(groupName(row.group, view.by, locale), row)),
    line(say.pivotAll, view.all),
  ];
}

/** For the clipboard. */
export function pivotAsText(view: TimePivotView, locale: Locale): string {
  return table(view, locale)
    .map((cells) => cells.map((cell) => (typeof cell === 'string' ? safeCell(cell) : (cell ?? ''))).join('\t'))
    .join('\n');
}

/** For a file: UTF-8 with its mark, so that every spreadsheet reads Chinese names. */
export function pivotAsCsv(view: TimePivotView, locale: Locale): string {
  return `\ufeff${table(view, locale)
    .map((cells) => csvRow(cells.map(toCsvCell)))
    .join('')}`;
}
