import type { Cell, FigureRecord } from './figure-record.ts';
import { saying } from './run.ts';
import { standingRun } from './standing-run.ts';

/** How many figures of `after` are new or have another value, now or in their past, than in `before`. */
export function countChanges(before: FigureRecord | undefined, after: FigureRecord): number {
  return Object.entries(after.cells).filter(([key, cell]) => differs(before?.cells[key], cell)).length;
}

function differs(before: Cell | undefined, after: Cell): boolean {
  if (!before || before.runs.length !== after.runs.length) return true;
  return current(before) !== current(after);
}

function current(cell: Cell): string | undefined {
  const run = standingRun(cell.runs);
  return run && saying(run);
}
