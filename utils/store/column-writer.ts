import type { Role } from '../model/reading.ts';
import type { ByteWriter } from './byte-writer.ts';
import { type ChunkCell, ops, stateCodes } from './chunk.ts';
import type { ChunkTables } from './chunk-tables.ts';
import { type RawTemplate, renderRaw, templateFrom, templatesOf, templateText } from './raw-template.ts';
import type { Run } from './run.ts';
import { decimalsOf, toScaled, zigzag } from './scaled.ts';

/** How many texts are tried to find out how a column is written. */
const trials = 24;

/** One metric of a section on its way to bytes. */
export class ColumnWriter {
  readonly key: string;
  readonly metric: string;
  readonly role: Role;
  readonly unit: string;
  readonly decimals: number;
  readonly template: string;
  private readonly block: string | null;
  private readonly tables: ChunkTables;
  private readonly rawTemplate: RawTemplate;

  constructor(cells: readonly ChunkCell[], block: string | null, tables: ChunkTables) {
    const [{ metric, role, runs }] = cells as readonly [ChunkCell];
    this.metric = metric;
    this.role = role;
    this.unit = (runs[0] as Run).unit;
    this.key = JSON.stringify([metric, role, this.unit]);
    this.block = block;
    this.tables = tables;
    const plain = cells.flatMap(({ runs: [run], runs }) => (run && runs.length === 1 && run.state === 'ok' ? run : []));
    this.decimals = decimalsOf(plain.flatMap(({ value }) => value ?? []));
    this.template = mostFitting(plain);
    this.rawTemplate = templateFrom(this.template);
  }

  /** The stamp of a cell that a row's stamp may stand for. */
  stampOf(cell: ChunkCell | undefined): number | undefined {
    const run = cell && this.simple(cell);
    return run && this.tables.stamp(run);
  }

  /** The tokens of one row. @param stamps the row's stamp for each period. */
  write(writer: ByteWriter, cells: readonly (ChunkCell | undefined)[], stamps: readonly number[]): void {
    let before = 0;
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[n];
      if (!cell) {
        let end = n + 1;
        while (end < cells.length && !cells[end]) end++;
        this.op(writer, ops.missing, end - n);
        n = end - 1;
        continue;
      }
      const run = this.simple(cell);
      if (run && this.tables.stamp(run) === stamps[n]) before = this.writeSimple(writer, run, before);
      else this.writeHistory(writer, cell.runs);
    }
  }

  /** The only run of a cell that needs nothing said but its value, state, text and stamp. */
  private simple({ runs }: ChunkCell): Run | undefined {
    const [run] = runs;
    if (runs.length !== 1 || !run || run.unit !== this.unit || run.block !== this.block) return undefined;
    const isBare = run.rounded === undefined && run.low === undefined && run.high === undefined;
    return isBare && (run.state === 'ok') === (run.value !== null) ? run : undefined;
  }

  private writeSimple(writer: ByteWriter, { state, value, raw }: Run, before: number): number {
    if (value === null) {
      this.op(writer, stateCodes[state], this.tables.text(raw));
      return before;
    }
    const isPlain = renderRaw(this.rawTemplate, value) === raw;
    const scaled = toScaled(value, this.decimals);
    if (scaled === undefined) {
      this.op(writer, ops.double, isPlain ? 0 : this.tables.text(raw) + 1);
      writer.double(value);
      return before;
    }
    if (isPlain) writer.varint(zigzag(scaled - before) + 1);
    else {
      this.op(writer, ops.odd, this.tables.text(raw));
      writer.varint(zigzag(scaled - before));
    }
    return scaled;
  }

  /** Each run: flags · its numbers · unit · raw · source · block + 1 (0: null) · last sighting + 1 (0: seen once). */
  private writeHistory(writer: ByteWriter, runs: readonly Run[]): void {
    this.op(writer, ops.history, runs.length);
    for (const run of runs) {
      const numbers = [run.value ?? undefined, run.low, run.high];
      const rounded = run.rounded === undefined ? 0 : run.rounded ? 1 : 2;
      const given = numbers.reduce<number>((bits, number, n) => bits + (number === undefined ? 0 : 1 << n), 0);
      writer.varint(stateCodes[run.state] + 4 * rounded + 16 * given);
      for (const number of numbers) if (number !== undefined) this.writeNumber(writer, number);
      writer.varint(this.tables.text(run.unit));
      writer.varint(this.tables.text(run.raw));
      writer.varint(this.tables.source(run));
      writer.varint(run.block === null ? 0 : this.tables.text(run.block) + 1);
      writer.varint(this.tables.to(run));
    }
  }

  private writeNumber(writer: ByteWriter, value: number): void {
    const scaled = toScaled(value, this.decimals);
    writer.varint(scaled === undefined ? 0 : zigzag(scaled) + 1);
    if (scaled === undefined) writer.double(value);
  }

  private op(writer: ByteWriter, op: number, argument: number): void {
    writer.varint(0);
    writer.varint(op);
    writer.varint(argument);
  }
}

/** The template that writes most of the texts, as its text. */
function mostFitting(runs: readonly Run[]): string {
  const step = Math.max(1, Math.floor(runs.length / trials));
  const sample = runs.filter((_, n) => n % step === 0);
  const tried = new Map<string, number>();
  for (const { raw, value } of sample) {
    for (const template of templatesOf(raw, value ?? 0)) {
      const text = templateText(template);
      if (tried.has(text)) continue;
      tried.set(text, sample.filter((one) => renderRaw(template, one.value ?? 0) === one.raw).length);
    }
  }
  const [best] = [...tried.entries()].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? templateText({ before: '', after: '', decimals: -1, grouped: false, power: 0 });
}
