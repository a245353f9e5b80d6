import type { Period } from '../model/period.ts';
import type { RawCell, RawRow, RawTable } from '../model/raw-page.ts';
import type { Entity, EntityKind, Reading, Role } from '../model/reading.ts';
import type { Completeness } from '../model/snapshot.ts';
import { blockRole, type PageContext, periodAt, shopEntity } from './card-readings.ts';
import { parseDates } from './parse-dates.ts';
import { isValueText } from './parse-value.ts';
import { readFigures } from './read-figures.ts';
import { readStack } from './read-stack.ts';
import { roleOf } from './role-of.ts';
import { headerKind, isTotalRow, rowEntity } from './row-entity.ts';

export interface TableReadings {
  readonly readings: readonly Reading[];
  /** Rows read of a list; null for a table that is no list. */
  readonly completeness: Completeness | null;
}

/** Readings of one table: a list of entities, one row a day, or labels beside values. */
export function tableReadings(table: RawTable, context: PageContext, rowTotal: string | null): TableReadings {
  const role = blockRole(context.book, table.blocks);
  if (role === 'ignore') return { readings: [], completeness: null };
  const metrics = columnMetrics(table, context);
  if (metrics.every((metric) => metric === null))
    return { readings: keyValueReadings(table, context, role), completeness: null };
  const subject = subjectColumn(table, metrics, context);
  if (!subject) return { readings: [], completeness: null };
  const rows = table.rows.filter((row) => !isTotalRow(row));
  const readings = rowReadings(rows, table, context, metrics, subject, role);
  return { readings, completeness: { shown: rows.length, total: listLength(table.around, rowTotal) } };
}

interface Subject {
  readonly kind: EntityKind | 'date';
  /** The columns that together name it, in order; one for most kinds, id and title for products. */
  readonly columns: readonly number[];
}

function columnMetrics(table: RawTable, { book }: PageContext): readonly (string | null)[] {
  return table.headers.map((header) => (header === '' ? null : (book.metricOf(header, table.blocks) ?? null)));
}

/** The column that says what a row is about. Without one the rows are not read: their figures belong to nobody. */
function subjectColumn(
  table: RawTable,
  metrics: readonly (string | null)[],
  { book }: PageContext,
): Subject | undefined {
  for (const [column, header] of table.headers.entries()) {
    const kind = metrics[column] === null && header !== '' ? headerKind(header) : undefined;
    if (kind === 'date') return { kind, columns: [column] };
    if (kind) return { kind: book.page?.rows ?? kind, columns: namingColumns(table.headers, metrics, kind) };
  }
  const firstCells = table.rows.map((row) => row.cells[0]?.texts[0]?.text ?? '');
  if (firstCells.length > 0 && firstCells.every((text) => parseDates(text))) return { kind: 'date', columns: [0] };
  return book.page?.rows ? { kind: book.page.rows, columns: [0] } : undefined;
}

/** Id and title may stand in columns of their own; of parent and child ids, the child's is the row's. */
function namingColumns(
  headers: readonly string[],
  metrics: readonly (string | null)[],
  kind: EntityKind,
): readonly number[] {
  const named = [...headers.keys()].filter(
    (column) => metrics[column] === null && headerKind(headers[column] ?? '') === kind,
  );
  const own = named.filter((column) => !/parent|父/i.test(headers[column] ?? ''));
  return own.length > 0 ? own : named;
}

function namingCell(row: RawRow, columns: readonly number[]): RawCell {
  const cells = columns.flatMap((column) => row.cells[column] ?? []);
  return { texts: cells.flatMap((cell) => cell.texts), links: cells.flatMap((cell) => cell.links) };
}

function rowReadings(
  rows: readonly RawRow[],
  table: RawTable,
  context: PageContext,
  metrics: readonly (string | null)[],
  subject: Subject,
  role: Role,
): readonly Reading[] {
  const tablePeriod = periodAt(table, context);
  const path: string[] = [];
  return rows.flatMap((row) => {
    const cell = namingCell(row, subject.columns);
    const period = subject.kind === 'date' ? dayOf(cell.texts[0]?.text, context.today) : tablePeriod;
    const entity = subject.kind === 'date' ? shopEntity(context.shop) : entityOf(subject.kind, row, cell, path);
    if (!entity || (subject.kind === 'date' && !period)) return [];
    return metrics.flatMap((metric, column) =>
      metric === null ? [] : cellReadings(row, column, metric, entity, period, table, context, role),
    );
  });
}

function entityOf(kind: EntityKind, row: RawRow, cell: RawCell, path: string[]): Entity | undefined {
  const entity = rowEntity(kind, row, cell);
  if (!entity || kind !== 'source') return entity;
  path.length = Math.min(row.level, path.length);
  path.push(entity.name ?? '');
  return { ...entity, path: [...path] };
}

function dayOf(text: string | undefined, today: string): Period | null {
  const dates = text === undefined ? undefined : parseDates(text);
  if (!dates || dates.clock || dates.end > today) return null;
  if (dates.start === today) return { start: today, end: today, grain: 'realtime' };
  return {
    start: dates.start,
    end: dates.end,
    grain: dates.start === dates.end ? 'day' : dates.start.endsWith('-01') ? 'month' : 'range',
  };
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
  // In a product's row 商品访客数 is that product's visitors; on a shop's card it is people who saw any product page.
  const meant = entity.kind === 'product' && metric === 'item_visitors' ? 'visitors' : metric;
  const read = figures.some((figure) => figure.role === 'own')
    ? figures
    : [{ role: 'own' as const, text: texts[0] as (typeof texts)[number] }, ...figures];
  const roled = role === 'peer' ? read.map((figure) => ({ ...figure, role: 'peer' as const })) : read;
  return readFigures(roled, { book, style, entity, metric: meant, period, block: table.blocks[0] });
}

/** Rows of a label and its value ("Net sales | $11,546.40"); the value column's header may say whose it is. */
function keyValueReadings(table: RawTable, context: PageContext, role: Role): readonly Reading[] {
  const { book, style } = context;
  const headed = roleOf(table.headers[1] ?? '')?.role ?? role;
  const period = periodAt(table, context);
  return table.rows.flatMap((row) => {
    const label = row.cells[0]?.texts.map((part) => part.text).join('') ?? '';
    const metric = book.metricOf(label, table.blocks);
    const value = row.cells[1]?.texts.find((part) => part.scrambled || isValueText(part.text));
    if (!metric || !value) return [];
    return readFigures([{ role: headed, text: value }], {
      book,
      style,
      entity: shopEntity(context.shop),
      metric,
      period,
      block: table.blocks[0],
    });
  });
}

const lengths = [
  /共有?\s*([\d,]+)\s*(?:条|个|件|项|款|行|页?记录)/,
  /\d+\s*[-–~]\s*\d+\s*(?:of|\/|共)\s*([\d,]+)/i,
  /of\s+([\d,]+)\s*(?:results|items|rows|entries|products)?$/i,
  /([\d,]+)\s+(?:results|items|rows|entries)$/i,
];

/** How long the whole list is, from "共32条", "1 - 10 of 25" or the adapter's place; null when the page does not say. */
function listLength(around: readonly string[], rowTotal: string | null): number | null {
  for (const text of rowTotal === null ? around : [rowTotal]) {
    for (const pattern of rowTotal === null ? lengths : [/([\d,]+)/]) {
      const match = pattern.exec(text.normalize('NFKC'));
      if (match) return Number((match[1] as string).replace(/,/g, ''));
    }
  }
  return null;
}
