import { ByteWriter } from './byte-writer.ts';
import { type ChunkCell, chunkVersion, grains, roles } from './chunk.ts';
import { ChunkTables } from './chunk-tables.ts';
import { ColumnWriter } from './column-writer.ts';
import { compareText } from './compare-text.ts';
import { wrap } from './envelope.ts';
import { periodKey } from './period-key.ts';
import type { Run } from './run.ts';

/** The cells of one block as bytes, see `chunk.ts` for their form. The same cells in any order are the same bytes. */
export function encodeChunk(block: number, cells: readonly ChunkCell[]): Uint8Array<ArrayBuffer> {
  const tables = new ChunkTables();
  const sections = new ByteWriter();
  const groups = groupBy([...cells].sort(byPlace), sectionKey);
  for (const group of groups) {
    const bytes = sectionOf(group, tables);
    sections.varint(bytes.length);
    sections.bytes(bytes);
  }
  const writer = new ByteWriter();
  writer.varint(block);
  tables.write(writer);
  writer.varint(groups.length);
  writer.bytes(sections.done());
  return wrap(chunkVersion, writer.done());
}

/** One section: cells of one grain that stood in the same block of the same page. */
function sectionOf(cells: readonly ChunkCell[], tables: ChunkTables): Uint8Array {
  const writer = new ByteWriter();
  const periods = [...new Map(cells.map(({ period }) => [periodKey(period), period])).entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, period]) => period);
  const { console, page, block } = firstRun(cells[0] as ChunkCell);
  const columns = groupBy(cells, columnKey).map((column) => new ColumnWriter(column, block, tables));
  writer.varint(periods[0] ? grains.indexOf(periods[0].grain) + 1 : 0);
  writer.varint(periods.length);
  for (const period of periods) {
    if (!period) continue;
    writer.varint(tables.text(period.start));
    writer.varint(tables.text(period.end));
  }
  writer.varint(tables.text(console));
  for (const text of [page, block]) writer.varint(text === null ? 0 : tables.text(text) + 1);
  writer.varint(columns.length);
  for (const { metric, unit, role, decimals, template } of columns)
    for (const number of [tables.text(metric), tables.text(unit), roles.indexOf(role), decimals, tables.text(template)])
      writer.varint(number);

  const rows = rowsOf(cells, periods.map(periodKey), columns);
  const usual = periods.map((_, n) => mostFrequent(rows.flatMap(({ stamps }) => stamps[n] ?? [])) ?? 0);
  for (const stamp of usual) writer.varint(stamp);
  const packed = rows.map((row) => packRow(row, usual, columns));
  writer.varint(rows.length);
  for (const [n, { row }] of rows.entries()) {
    writer.varint(row);
    writer.varint((packed[n] as Uint8Array).length);
  }
  for (const bytes of packed) writer.bytes(bytes);
  return writer.done();
}

interface Row {
  readonly row: number;
  /** By column, then period. */
  readonly cells: readonly (readonly (ChunkCell | undefined)[])[];
  /** By period: the stamp most of its cells have. */
  readonly stamps: readonly (number | undefined)[];
}

function rowsOf(
  cells: readonly ChunkCell[],
  periods: readonly string[],
  columns: readonly ColumnWriter[],
): readonly Row[] {
  const places = new Map(periods.map((key, n) => [key, n]));
  const columnOf = new Map(columns.map(({ key }, n) => [key, n]));
  return groupBy(cells, ({ row }) => String(row)).map((ofRow) => {
    const table = columns.map((): (ChunkCell | undefined)[] => periods.map(() => undefined));
    for (const cell of ofRow) {
      const column = table[columnOf.get(columnKey(cell)) as number] as (ChunkCell | undefined)[];
      column[places.get(periodKey(cell.period)) as number] = cell;
    }
    const stamps = periods.map((_, n) =>
      mostFrequent(table.flatMap((column, at) => columns[at]?.stampOf(column[n]) ?? [])),
    );
    return { row: (ofRow[0] as ChunkCell).row, cells: table, stamps };
  });
}

function packRow({ cells, stamps }: Row, usual: readonly number[], columns: readonly ColumnWriter[]): Uint8Array {
  const writer = new ByteWriter();
  const own = stamps.map((stamp, n) => stamp ?? (usual[n] as number));
  const isUsual = own.every((stamp, n) => stamp === usual[n]);
  writer.varint(isUsual ? 0 : 1);
  for (const [n, stamp] of own.entries()) if (!isUsual) writer.varint(stamp === usual[n] ? 0 : stamp + 1);
  for (const [n, column] of columns.entries()) column.write(writer, cells[n] ?? [], own);
  return writer.done();
}

/** Where the first value stood: figures of one block of a page change together. */
function sectionKey(cell: ChunkCell): string {
  const { console, page, block } = firstRun(cell);
  return JSON.stringify([cell.period?.grain ?? '', console, page, block]);
}

function columnKey(cell: ChunkCell): string {
  return JSON.stringify([cell.metric, cell.role, firstRun(cell).unit]);
}

function firstRun({ runs }: ChunkCell): Run {
  return runs[0] as Run;
}

function byPlace(a: ChunkCell, b: ChunkCell): number {
  return (
    a.row - b.row ||
    compareText(a.metric, b.metric) ||
    compareText(a.role, b.role) ||
    compareText(periodKey(a.period), periodKey(b.period))
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

/** The first of those that come most often. */
function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | undefined;
  for (const [number, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = number;
  return best;
}
