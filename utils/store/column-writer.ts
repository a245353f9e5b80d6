import type { ByteWriter } from './byte-writer.ts';
import { ops, stateCodes } from './chunk.ts';
import type { ChunkSheet } from './chunk-sheet.ts';
import type { ChunkTables } from './chunk-tables.ts';
import { fittingTemplate } from './fitting-template.ts';
import { isWrittenBy } from './is-written-by.ts';
import { type RawTemplate, renderRaw, templateText } from './raw-template.ts';
import type { Run } from './run.ts';
import { decimalsOf, toScaled, zigzag } from './scaled.ts';
import { kinds, type SheetColumn } from './sheet-column.ts';
import type { SheetSection } from './sheet-section.ts';

/** One metric of a section on its way to bytes. */
export class ColumnWriter {
  readonly column: SheetColumn;
  readonly decimals: number;
  /** Text of the template. */
  readonly template: string;
  private readonly section: SheetSection;
  private readonly sheet: ChunkSheet;
  private readonly tables: ChunkTables;
  private readonly rawTemplate: RawTemplate;
  /** The kind of what the chosen template has written already; -1 when it is a new one. */
  private readonly written: number;

  /** @param places of the section's periods, in order. */
  constructor(
    column: SheetColumn,
    section: SheetSection,
    {
      sheet,
      places,
      tables,
    }: { readonly sheet: ChunkSheet; readonly places: readonly number[]; readonly tables: ChunkTables },
  ) {
    this.column = column;
    this.section = section;
    this.sheet = sheet;
    this.tables = tables;
    this.decimals = decimalsOf(column);
    this.rawTemplate = fittingTemplate(column, places, sheet.rows);
    this.template = templateText(this.rawTemplate);
    this.written = column.writtenKind(this.template);
  }

  /** The tokens of one row. @param places of the periods, in order. @param stamps the row's, for each period. */
  write(writer: ByteWriter, row: number, places: readonly number[], stamps: readonly number[]): void {
    const { column } = this;
    let before = 0;
    for (let n = 0; n < places.length; n++) {
      const slot = (places[n] as number) * this.sheet.rows + row;
      const kind = column.kinds[slot] as number;
      if (kind === kinds.missing) {
        let end = n + 1;
        while (end < places.length && column.kinds[(places[end] as number) * this.sheet.rows + row] === kinds.missing)
          end++;
        op(writer, ops.missing, end - n);
        n = end - 1;
      } else if (kind === kinds.history || column.stamps[slot] !== stamps[n])
        this.writeHistory(writer, this.sheet.runsAt(this.section, column, slot));
      else if (kind >= kinds.absent && kind <= kinds.unreadable)
        op(writer, kind - kinds.absent + ops.absent, this.tables.text(column.texts[slot] ?? ''));
      else before = this.writeNumber(writer, slot, kind, before);
    }
  }

  private writeNumber(writer: ByteWriter, slot: number, kind: number, before: number): number {
    const value = this.column.values[slot] as number;
    const raw = kind === this.written ? undefined : this.oddText(slot, kind, value);
    const scaled = toScaled(value, this.decimals);
    if (scaled === undefined) {
      op(writer, ops.double, raw === undefined ? 0 : this.tables.text(raw) + 1);
      writer.double(value);
      return before;
    }
    if (raw === undefined) writer.varint(zigzag(scaled - before) + 1);
    else {
      op(writer, ops.odd, this.tables.text(raw));
      writer.varint(zigzag(scaled - before));
    }
    return scaled;
  }

  /** The text of a number the template does not write. */
  private oddText(slot: number, kind: number, value: number): string | undefined {
    const own = this.column.templates[kind - kinds.byTemplate];
    const raw = own ? renderRaw(own, value) : (this.column.texts[slot] ?? '');
    return isWrittenBy(this.rawTemplate, value, raw) ? undefined : raw;
  }

  /** Each run: flags · its numbers · unit · raw · source · block + 1 (0: null) · last sighting + 1 (0: seen once). */
  private writeHistory(writer: ByteWriter, runs: readonly Run[]): void {
    op(writer, ops.history, runs.length);
    for (const run of runs) {
      const numbers = [run.value ?? undefined, run.low, run.high];
      const rounded = run.rounded === undefined ? 0 : run.rounded ? 1 : 2;
      const given = numbers.reduce<number>((bits, number, n) => bits + (number === undefined ? 0 : 1 << n), 0);
      writer.varint(stateCodes[run.state] + 4 * rounded + 16 * given);
      for (const number of numbers) if (number !== undefined) this.writeWhole(writer, number);
      writer.varint(this.tables.text(run.unit));
      writer.varint(this.tables.text(run.raw));
      writer.varint(this.tables.source(run));
      writer.varint(run.block === null ? 0 : this.tables.text(run.block) + 1);
      writer.varint(this.tables.to(run));
    }
  }

  private writeWhole(writer: ByteWriter, value: number): void {
    const scaled = toScaled(value, this.decimals);
    writer.varint(scaled === undefined ? 0 : zigzag(scaled) + 1);
    if (scaled === undefined) writer.double(value);
  }
}

function op(writer: ByteWriter, code: number, argument: number): void {
  writer.varint(0);
  writer.varint(code);
  writer.varint(argument);
}
