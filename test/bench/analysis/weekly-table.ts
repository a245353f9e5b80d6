import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WeeklyTable {
  readonly weeks: readonly string[];
  /** By product, one value a week; 0 when nothing was sold. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** One of the weekly files of test/data. */
export function weeklyTable(what: 'customers' | 'units' | 'revenue'): WeeklyTable {
  const path = join(import.meta.dirname, `../../data/online-retail-weekly-${what}.csv`);
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const rows = lines.map((line): [string, readonly number[]] => {
    const [sku = '', ...cells] = line.split(',');
    return [sku, cells.map(Number)];
  });
  return { weeks: head.split(',').slice(1), rows: new Map(rows) };
}
