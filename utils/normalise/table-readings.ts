import type { Period } from '../model/period.ts';
import type { RawRow, RawTable } from '../model/raw-page.ts';
import type { Entity, Reading, Role } from '../model/reading.ts';
import type { Completeness } from '../model/snapshot.ts';
import { blockRole, type PageContext, periodAt, shopEntity } from './card-readings.ts';
import { grainOf } from './grain-of.ts';
import { listLength } from './list-length.ts';
import { parseDates } from './parse-dates.ts';
import { isValueText } from './parse-value.ts';
import { readFigures } from './read-figures.ts';
import { readStack } from './read-stack.ts';
import { roleOf } from './role-of.ts';
import { isTotalRow } from './row-entity.ts';
import { columnMetrics, columnScale, namedEntity, namingCell, type RowSubject, rowSubject } from './row-subject.ts';

export interface TableReadings {
  readonly readings: readonly Reading[];
  /** Rows read of a list; null for a table that is no list. */
  readonly completeness: Completeness | null;
}

/** Readings of one table: a list of entities, one row a day, or labels beside values. */
export function tableReadings(table: RawTable, context: PageContext, rowTotal: string | null): TableReadings {
  const role = blockRole(context.book, table.blocks);
  if (role === 'ignore') return { readings: [], completeness: null };
  const columns = columnMetrics(table, context.book);
  if (columns.every((metric) => metric === null))
    return { readings: keyValueReadings(table, context, role), completeness: null };
  const subject = rowSubject(table, columns, context.book);
  if (!subject) return { readings: [], completeness: null };
  const rows = table.rows.filter((row) => !isTotalRow(row));
  const readings = rowReadings(rows, table, context, columns, subject, role);
  return { readings, completeness: { shown: rows.length, total: listLength(table.around, rowTotal) } };
}

function rowReadings(
  rows: readonly RawRow[],
  table: RawTable,
  context: PageContext,
  columns: readonly (string | null)[],
  subject: RowSubject,
  role: Role,
): readonly Reading[] {
  const tablePeriod = periodAt(table, context);
  const { today, shop } = context;
  const path: string[] = [];
  const told = rows.flatMap((row) => {
    const cell = namingCell(row, subject);
    const period = subject.kind === 'date' ? dayOf(cell.texts[0]?.text, today) : tablePeriod;
    const entity = subject.kind === 'date' ? shopEntity(shop) : namedEntity(subject.kind, row, cell, path);
    return entity && (subject.kind !== 'date' || period) ? [{ row, entity, period }] : [];
  });
  return withoutNamesakes(told).flatMap(({ row, entity, period }) =>
    columns.flatMap((metric, column) =>
      metric === null ? [] : cellReadings(row, column, metric, entity, period, table, context, role),
    ),
  );
}

/** Two products of one name and no id cannot be told apart: neither is read, for one would pass for the other. */
function withoutNamesakes<T extends { readonly entity: Entity }>(rows: readonly T[]): readonly T[] {
  const key = ({ entity }: T) => (entity.kind === 'product' && entity.id === null ? entity.name : null);
  const seen = new Map<string, number>();
  for (const row of rows) seen.set(key(row) ?? '', (seen.get(key(row) ?? '') ?? 0) + 1);
  return rows.filter((row) => key(row) === null || seen.get(key(row) as string) === 1);
}

function dayOf(text: string | undefined, today: string): Period | null {
  const dates = text === undefined ? undefined : parseDates(text);
  if (!dates || dates.clock || dates.end > today) return null;
  if (dates.start === today) return { start: today, end: today, grain: 'realtime' };
  return {
    start: dates.start,
    end: dates.end,
    grain: grainOf(dates.start, dates.end, undefined),
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
  const scale = columnScale(table.headers[column]);
  return readFigures(roled, { book, style, entity, metric: meant, period, block: table.blocks[0], scale });
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
