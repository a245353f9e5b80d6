import type { RawCell, RawRow, RawTable } from '../model/raw-page.ts';
import type { Entity, EntityKind } from '../model/reading.ts';
import type { LabelBook } from './label-book.ts';
import { parseDates } from './parse-dates.ts';
import { headerKind, rowEntity } from './row-entity.ts';

/** What the rows of a table are about, and where they say it. */
export interface RowSubject {
  readonly kind: EntityKind | 'date';
  /** The columns that together name it, in order; one for most kinds, id and title for products. */
  readonly columns: readonly number[];
}

// Some columns give their unit in the header, once for all.
const headerUnit = /\s*[(（](%|万|亿)(?:元|人|件|次)?[)）]$/;

/** The metric of each column; null for a column that shows none. */
export function columnMetrics(table: RawTable, book: LabelBook): readonly (string | null)[] {
  return table.headers.map((header) => {
    const label = header.replace(headerUnit, '');
    return label === '' ? null : (book.metricOf(label, table.blocks) ?? null);
  });
}

/** The column that says what a row is about. Without one the rows are not read: their figures belong to nobody. */
export function rowSubject(
  table: RawTable,
  metrics: readonly (string | null)[],
  book: LabelBook,
): RowSubject | undefined {
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

/** The cells that name a row, as one. */
export function namingCell(row: RawRow, { columns }: RowSubject): RawCell {
  const cells = columns.flatMap((column) => row.cells[column] ?? []);
  return { texts: cells.flatMap((cell) => cell.texts), links: cells.flatMap((cell) => cell.links) };
}

/** The entity a row names; a source carries the path of the rows above it. */
export function namedEntity(kind: EntityKind, row: RawRow, cell: RawCell, path: string[]): Entity | undefined {
  const entity = rowEntity(kind, row, cell);
  if (!entity || kind !== 'source') return entity;
  path.length = Math.min(row.level, path.length);
  path.push(entity.name ?? '');
  return { ...entity, path: [...path] };
}

/** The unit the header gives for its column's figures, as it would stand behind each: "%", "万"; empty when it gives none. */
export function columnScale(header: string | undefined): string {
  return headerUnit.exec(header ?? '')?.[1] ?? '';
}
