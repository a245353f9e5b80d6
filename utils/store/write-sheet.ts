import { ByteWriter } from './byte-writer.ts';
import { chunkVersion, grains, roles } from './chunk.ts';
import type { ChunkSheet } from './chunk-sheet.ts';
import { ChunkTables } from './chunk-tables.ts';
import { ColumnWriter } from './column-writer.ts';
import { compareText } from './compare-text.ts';
import { wrap } from './envelope.ts';
import { periodKey } from './period-key.ts';
import { kinds, type SheetColumn } from './sheet-column.ts';
import type { SheetSection } from './sheet-section.ts';

/**
 * A sheet as bytes, see `chunk.ts` for their form. The same figures with the same histories are the same bytes, in
 * whatever order and through whichever chunks they came: all is written by name, and what it leaves room for without
 * having anything of it is left out.
 */
export function writeSheet(sheet: ChunkSheet): Uint8Array<ArrayBuffer> {
  const tables = new ChunkTables();
  const body = new ByteWriter();
  const sections = sheet.sections
    .filter((section) => section.columns.some((column) => !column.isEmpty))
    .map((section) => ({
      section,
      key: JSON.stringify([section.grain ?? '', section.console, section.page, section.block]),
    }))
    .sort((a, b) => compareText(a.key, b.key));
  for (const { section } of sections) {
    const bytes = sectionBytes(section, sheet, tables);
    body.varint(bytes.length);
    body.bytes(bytes);
  }
  const writer = new ByteWriter();
  writer.varint(sheet.first);
  tables.write(writer);
  writer.varint(sections.length);
  writer.bytes(body.written());
  return wrap(chunkVersion, writer.written());
}

function sectionBytes(section: SheetSection, sheet: ChunkSheet, tables: ChunkTables): Uint8Array {
  const { grain, console, page, block } = section;
  const writer = new ByteWriter();
  const filled = section.columns.filter((column) => !column.isEmpty).sort(byName);
  const periods = section.periods
    .map((period, place) => ({ period, place, key: periodKey(period) }))
    .filter(({ place }) => filled.some((column) => column.hasAny(place * sheet.rows, sheet.rows)))
    .sort((a, b) => compareText(a.key, b.key));
  const places = periods.map(({ place }) => place);
  const columns = filled.map((column) => new ColumnWriter(column, section, { sheet, places, tables }));
  writer.varint(grain === null ? 0 : grains.indexOf(grain) + 1);
  writer.varint(periods.length);
  for (const { period } of periods) {
    if (!period) continue;
    writer.varint(tables.text(period.start));
    writer.varint(tables.text(period.end));
  }
  writer.varint(tables.text(console));
  for (const text of [page, block]) writer.varint(text === null ? 0 : tables.text(text) + 1);
  writer.varint(columns.length);
  for (const { column, decimals, template } of columns)
    for (const number of [
      tables.text(column.metric),
      tables.text(column.unit),
      roles.indexOf(column.role),
      decimals,
      tables.text(template),
    ])
      writer.varint(number);
  writeRows(writer, columns, { places, size: sheet.rows }, (stamp) => tables.stamp(sheet.stamps.all, stamp));
  return writer.written();
}

function writeRows(
  writer: ByteWriter,
  columns: readonly ColumnWriter[],
  { places, size }: { readonly places: readonly number[]; readonly size: number },
  stampOf: (stamp: number) => number,
): void {
  const rows: { readonly row: number; readonly stamps: readonly number[] }[] = [];
  for (let row = 0; row < size; row++) {
    const stamps = places.map((place) => stampIn(columns, place * size + row));
    if (stamps.some((stamp) => stamp !== nothing))
      rows.push({ row, stamps: stamps.map((stamp) => Math.max(stamp, onlyHistories)) });
  }
  const usual = places.map((_, n) => mostFrequent(rows.map(({ stamps }) => stamps[n] as number)));
  for (const stamp of usual) writer.varint(stamp < 0 ? 0 : stampOf(stamp));
  const packed = new ByteWriter();
  writer.varint(rows.length);
  for (const { row, stamps } of rows) {
    const start = packed.length;
    const own = stamps.map((stamp, n) => (stamp < 0 ? (usual[n] as number) : stamp));
    const isUsual = own.every((stamp, n) => stamp === usual[n]);
    packed.varint(isUsual ? 0 : 1);
    for (const [n, stamp] of own.entries()) if (!isUsual) packed.varint(stamp === usual[n] ? 0 : stampOf(stamp) + 1);
    for (const column of columns) column.write(packed, row, places, own);
    writer.varint(row);
    writer.varint(packed.length - start);
  }
  writer.bytes(packed.written());
}

const [onlyHistories, nothing] = [-1, -2];

/** The stamp most cells of a slot have. */
function stampIn(columns: readonly ColumnWriter[], slot: number): number {
  let stamp: number = nothing;
  let isMixed = false;
  for (let n = 0; n < columns.length; n++) {
    const { column } = columns[n] as ColumnWriter;
    const kind = column.kinds[slot];
    if (kind === kinds.missing) continue;
    if (kind === kinds.history) {
      if (stamp === nothing) stamp = onlyHistories;
      continue;
    }
    if (stamp >= 0 && column.stamps[slot] !== stamp) isMixed = true;
    stamp = column.stamps[slot] as number;
  }
  if (!isMixed) return stamp;
  const simple = columns.filter(
    ({ column }) => column.kinds[slot] !== kinds.missing && column.kinds[slot] !== kinds.history,
  );
  return mostFrequent(simple.map(({ column }) => column.stamps[slot] as number));
}

/** The first of those that come most often, of those that are not negative; -1 when there is none. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) if (number >= 0) counts.set(number, (counts.get(number) ?? 0) + 1);
  let [best, most] = [-1, 0];
  for (const [number, count] of counts) {
    if (count <= most) continue;
    best = number;
    most = count;
  }
  return best;
}

function byName(a: SheetColumn, b: SheetColumn): number {
  return compareText(a.metric, b.metric) || compareText(a.role, b.role) || compareText(a.unit, b.unit);
}
