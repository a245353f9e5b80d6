import type { Cell, FigureRecord } from './figure-record.ts';
import { latest } from './latest.ts';
import { mergeRuns } from './merge-runs.ts';

/** Two records of the same key as one: see mergeRuns for why the order does not matter. */
export function mergeRecords(a: FigureRecord, b: FigureRecord): FigureRecord {
  const cells: Record<string, Cell> = { ...a.cells };
  for (const [key, cell] of Object.entries(b.cells)) {
    const known = cells[key];
    cells[key] = known ? { ...cell, runs: mergeRuns(known.runs, cell.runs) } : cell;
  }
  return {
    ...a,
    name: latest(a.name, b.name),
    path: latest(a.path, b.path),
    of: a.of && b.of ? { id: a.of.id, name: latest(a.of.name, b.of.name) } : (a.of ?? b.of),
    cells,
  };
}
