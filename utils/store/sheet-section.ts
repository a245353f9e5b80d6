import type { Period } from '../model/period.ts';
import type { Role } from '../model/reading.ts';
import { periodKey } from './period-key.ts';
import type { Run } from './run.ts';
import { SheetColumn } from './sheet-column.ts';

/** What one block of a page showed, unpacked into typed arrays. */
export class SheetSection {
  readonly grain: Period['grain'] | null;
  readonly console: string;
  readonly page: string | null;
  readonly block: string | null;
  readonly periods: (Period | null)[] = [];
  readonly columns: SheetColumn[] = [];
  private readonly places = new Map<string, number>();
  private readonly byMetric = new Map<string, SheetColumn[]>();

  private readonly rows: number;
  private last = 0;

  constructor(
    rows: number,
    grain: SheetSection['grain'],
    { console, page, block }: Pick<Run, 'console' | 'page' | 'block'>,
  ) {
    this.rows = rows;
    this.grain = grain;
    this.console = console;
    this.page = page;
    this.block = block;
  }

  isOf(grain: SheetSection['grain'], console: string, page: string | null, block: string | null): boolean {
    return this.grain === grain && this.block === block && this.page === page && this.console === console;
  }

  /** Number of the period, which is made room for. */
  place(period: Period | null): number {
    const known = this.known(period);
    if (known !== undefined) return known;
    this.last = this.periods.push(period) - 1;
    this.places.set(periodKey(period), this.last);
    for (const column of this.columns) column.widen(this.periods.length * this.rows);
    return this.last;
  }

  /** Number of a period of the section's grain; undefined when nothing was said of it. */
  known(period: Period | null): number | undefined {
    const last = this.periods[this.last];
    // Cells of one period come one after the other.
    if (last && period && last.start === period.start && last.end === period.end) return this.last;
    const known = this.places.get(periodKey(period));
    if (known !== undefined) this.last = known;
    return known;
  }

  column(metric: string, role: Role, unit: string): SheetColumn {
    const same = this.byMetric.get(metric) ?? [];
    for (const column of same) if (column.unit === unit && column.role === role) return column;
    const column = new SheetColumn(metric, role, unit, Math.max(1, this.periods.length) * this.rows);
    this.columns.push(column);
    same.push(column);
    this.byMetric.set(metric, same);
    return column;
  }

  of(metric: string): readonly SheetColumn[] {
    return this.byMetric.get(metric) ?? [];
  }
}
