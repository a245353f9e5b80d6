import type { Period } from '../model/period.ts';
import type { RawCell, RawRow, RawTable, RawText } from '../model/raw-page.ts';
import type { Entity, Reading, Role } from '../model/reading.ts';
import { blockRole, groupRole, meantMetric, type PageContext, pageEntity, periodAt } from './card-readings.ts';
import { filedUnder } from './filed-under.ts';
import { listLength } from './list-length.ts';
import { groupKey, type ListSight, type RowSight, rowKey } from './list-sight.ts';
import { isValueText } from './parse-value.ts';
import { readFigures } from './read-figures.ts';
import { readStack } from './read-stack.ts';
import { roleOf } from './role-of.ts';
import { isTotalRow } from './row-entity.ts';
import { areDays, rowPeriod } from './row-period.ts';
import {
  columnMetrics,
  columnScale,
  type EntitySubject,
  namedEntity,
  namingCell,
  type RowSubject,
  rowSubject,
} from './row-subject.ts';
import { taughtFigures } from './taught-figures.ts';

export interface TableReadings {
  readonly readings: readonly Reading[];
  /** The list this is; null for a table that is none. */
  readonly list: ListSight | null;
  /** What its sum rows say, as readings of the shop: to check the rows by, not to keep. */
  readonly totals: readonly Reading[];
}

// A pause every few rows: a list of 2,000 products is a tenth of a second's work.
const rowsAStep = 4;

/**
 * Readings of one table: a list of entities, one row a day, or labels beside values. A generator that yields between
 * steps of work, so that the caller can give the page its turn.
 */
export function* tableReadings(
  table: RawTable,
  context: PageContext,
  rowTotal: string | null,
): Generator<void, TableReadings> {
  const role = blockRole(context.book, table.blocks);
  if (role === 'ignore') return { readings: [], list: null, totals: [] };
  const columns = columnMetrics(table, context.book);
  if (columns.every((metric) => metric === null))
    return { readings: keyValueReadings(table, context, role), list: null, totals: [] };
  const subject = rowSubject(table, columns, context.book);
  if (!subject) return { readings: [], list: null, totals: [] };
  const rows = table.rows.filter((row) => !isTotalRow(row));
  const { readings, keys } = yield* rowReadings(rows, table, context, columns, subject, role);
  const of = context.product?.id ?? null;
  const list = JSON.stringify([subject.kind, of, columns, periodAt(table, context), table.blocks[0] ?? null]);
  const total = listLength(table.around, rowTotal);
  return { readings, list: { list, rows: keys, total }, totals: totalReadings(table, context, columns, role) };
}

/** The rows whose figures belong to somebody, with whom and when. */
function* toldRows(
  rows: readonly RawRow[],
  table: RawTable,
  context: PageContext,
  subject: RowSubject,
): Generator<void, readonly ToldRow[]> {
  const tablePeriod = periodAt(table, context);
  const { today, dates, product } = context;
  const path: string[] = [];
  const categories =
    subject.kind === 'product'
      ? [...table.headers.keys()].filter((column) => context.book.isCategory(table.headers[column] ?? ''))
      : [];
  const told: ToldRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsAStep === rowsAStep - 1) yield;
    const cell = namingCell(row, subject);
    const isDay = subject.kind === 'date';
    const dated = isDay ? subject.columns[0] : subject.dated;
    const header = table.headers[dated ?? -1] ?? '';
    const day = row.cells[dated ?? -1]?.texts[0]?.text;
    const period = dated === undefined ? tablePeriod : rowPeriod(day, { today, dates, header, within: tablePeriod });
    const entity = isDay ? pageEntity(context) : namedEntity(subject as EntitySubject, row, cell, path, product);
    if (entity && (!isDay || period)) told.push({ row, entity: filedUnder(entity, textsOf(row, categories)), period });
  }
  return told;
}

function* rowReadings(
  rows: readonly RawRow[],
  table: RawTable,
  context: PageContext,
  columns: readonly (string | null)[],
  subject: RowSubject,
  role: Role,
): Generator<void, { readonly readings: readonly Reading[]; readonly keys: readonly RowSight[] }> {
  const told = yield* toldRows(rows, table, context, subject);
  const keys = yield* rowSights(rows, told);
  if (subject.kind === 'date' && !areDays(told.map(({ period }) => period))) return { readings: [], keys };
  const readings: Reading[] = [];
  for (const [index, { row, entity, period }] of withoutNamesakes(told).entries()) {
    if (index % rowsAStep === 0) yield;
    for (const [column, metric] of columns.entries()) {
      if (metric !== null) readings.push(...cellReadings(row, column, metric, entity, period, table, context, role));
    }
  }
  return { readings, keys };
}

function totalReadings(
  table: RawTable,
  context: PageContext,
  columns: readonly (string | null)[],
  role: Role,
): readonly Reading[] {
  const entity: Entity = { kind: 'shop', id: null, name: null };
  const period = periodAt(table, context);
  return table.rows
    .filter(isTotalRow)
    .flatMap((row) =>
      columns.flatMap((metric, column) =>
        metric === null ? [] : cellReadings(row, column, metric, entity, period, table, context, role),
      ),
    );
}

interface ToldRow {
  readonly row: RawRow;
  readonly entity: Entity;
  readonly period: Period | null;
}

/** Every row shown, also those whose figures belong to nobody: the list is as long as it is. */
function* rowSights(rows: readonly RawRow[], told: readonly ToldRow[]): Generator<void, readonly RowSight[]> {
  const known = new Map(told.map((one) => [one.row, one]));
  const times = new Map<string, number>();
  const sights: RowSight[] = [];
  for (const row of rows) {
    if (sights.length % rowsAStep === rowsAStep - 1) yield;
    const named = known.get(row);
    const texts = textsOf(row, row.cells.keys());
    const key = named ? rowKey(named) : JSON.stringify(row.key ?? texts);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    sights.push({ key: time === 1 ? key : `${key} ${time}`, group: named ? groupKey(named) : null });
  }
  return sights;
}

function textsOf({ cells }: RawRow, columns: Iterable<number>): readonly string[] {
  return [...columns].flatMap((column) => cells[column]?.texts.map(({ text }) => text) ?? []);
}

/** Two rows of one name and no id cannot be told apart: neither is read, for one would pass for the other. */
function withoutNamesakes<T extends { readonly entity: Entity; readonly period: Period | null }>(
  rows: readonly T[],
): readonly T[] {
  const key = ({ entity: { kind, id, path, name }, period }: T) =>
    kind === 'shop' || id !== null ? null : JSON.stringify([path ?? name, period]);
  const seen = new Map<string | null, number>();
  for (const row of rows) seen.set(key(row), (seen.get(key(row)) ?? 0) + 1);
  return rows.filter((row) => key(row) === null || seen.get(key(row)) === 1);
}

function cellReadings(
  row: RawRow,
  column: number,
  metric: string,
  entity: Entity,
  period: Period | null,
  table: RawTable,
  context: PageContext,
  role: Role,
): readonly Reading[] {
  const texts = row.cells[column]?.texts ?? [];
  if (texts.length === 0) return [];
  const { book, style } = context;
  const figures = readStack(texts, book.page?.stack);
  const read = figures.some((figure) => figure.role === 'own')
    ? figures
    : [{ role: 'own' as const, text: texts[0] as (typeof texts)[number] }, ...figures];
  const rule = book.taught('column', table.headers[column] ?? '', table.blocks);
  const group = groupRole(table.groups?.[column]);
  if (group === 'ignore' && !rule) return [];
  const whose = rule?.role ?? (group === 'ignore' ? role : (group ?? role));
  const roled = read.map((figure) => (whose === 'peer' || figure.role === 'own' ? { ...figure, role: whose } : figure));
  const scale = columnScale(table.headers[column]);
  const told = { book, style, entity, metric: meantMetric(metric, entity), period, block: table.blocks[0], scale };
  const meant = taughtFigures(rule, told, context.today);
  // Only rows of days are figures of the shop: each names its own day.
  return readFigures(roled, entity.kind === 'shop' ? { ...meant, period } : meant);
}

const valueHeader =
  /^(?:指标值|数值|当前(?:值|时间|周期|期)?|当期|本(?:期|周期)(?:值|数值)?|所选(?:时间|周期)|本店|我的店铺|我的|value|current(?: period)?|this period)$/i;

/** A figure, and not a change such as "↗ 6%" that may stand before it. */
function isOwnFigure({ text, scrambled }: RawText): boolean {
  return scrambled === true || (isValueText(text) && !/^[+\-−▲▼↑↓↗↘]\s*[\d.,]+\s*%$/.test(text.trim()));
}

/** Without headers a row may hold several pairs side by side: "成交金额 | 91,204.00 | 成交买家数 | 2,004". */
function pairsOf(row: RawRow, { headers, blocks }: RawTable, book: PageContext['book']): readonly RawRow[] {
  const isLabel = ({ texts }: RawCell) => book.metricOf(texts.map(({ text }) => text).join(''), blocks) !== undefined;
  const starts = [...row.cells.keys()].filter((column) => isLabel(row.cells[column] as RawCell));
  if (headers.some((header) => header !== '') || starts.length < 2 || starts[0] !== 0) return [row];
  return starts.map((start, index) => ({ ...row, cells: row.cells.slice(start, starts[index + 1]) }));
}

/** Rows of a label and its value ("Net sales | $11,546.40"); the value column's header may say whose it is. */
function keyValueReadings(table: RawTable, context: PageContext, role: Role): readonly Reading[] {
  const { book, style } = context;
  const column = Math.max(
    1,
    table.headers.findIndex((header) => valueHeader.test(header.trim())),
  );
  const words = roleOf(table.headers[column] ?? '');
  const headed = words?.role ?? role;
  const period = periodAt(table, context);
  const rows = table.rows.flatMap((row) => pairsOf(row, table, book));
  return rows.flatMap((row) => {
    const label = row.cells[0]?.texts.map((part) => part.text).join('') ?? '';
    const rule = book.taught('card', label, table.blocks);
    const metric = rule ? rule.metric : book.metricOf(label, table.blocks);
    const texts = row.cells.slice(column).find(({ texts }) => texts.some(isOwnFigure))?.texts ?? [];
    const value = texts.find(isOwnFigure);
    const entity = pageEntity(context);
    if (!metric || !value || !entity) return [];
    const told = { book, style, entity, metric: meantMetric(metric, entity), period, block: table.blocks[0] };
    const figure = { role: rule?.role ?? headed, text: value, ...(words?.top && { top: words.top }) };
    return readFigures([figure], taughtFigures(rule, told, context.today));
  });
}
