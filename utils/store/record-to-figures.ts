import type { Figure, Provenance, Revision } from '../model/figure.ts';
import type { Entity } from '../model/reading.ts';
import type { Cell, FigureRecord } from './figure-record.ts';
import type { Run } from './run.ts';
import { standingRun } from './standing-run.ts';

/** The figures of a record: the standing run of each cell, with the other ones as revisions. */
export function recordToFigures(record: FigureRecord): readonly Figure[] {
  const entity = entityOf(record);
  return Object.values(record.cells).flatMap((cell) => figureOf(record, entity, cell) ?? []);
}

function figureOf(record: FigureRecord, entity: Entity, cell: Cell): Figure | undefined {
  const run = standingRun(cell.runs);
  if (!run) return undefined;
  const { state, value, rounded, low, high, unit, raw, block } = run;
  return {
    shopKey: record.shop,
    entity,
    metric: cell.metric,
    role: cell.role,
    state,
    value,
    ...(rounded !== undefined && { rounded }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
    period: record.span,
    raw,
    ...(block !== null && { block }),
    seen: provenanceOf(run),
    revisions: cell.runs.filter((other) => other !== run).map(revisionOf),
  };
}

function entityOf({ kind, id, name, path, of }: FigureRecord): Entity {
  return {
    kind,
    id,
    name: name?.value ?? null,
    ...(path && { path: path.value }),
    ...(of && { of: { id: of.id, name: of.name?.value ?? null } }),
  };
}

function provenanceOf({ from, to, console, page, block, adapterVersion, snapshot, taught }: Run): Provenance {
  return { at: from, confirmedAt: to, console, page, block, adapterVersion, snapshot, ...(taught && { taught }) };
}

function revisionOf({ state, value, raw, from, to }: Run): Revision {
  return { state, value, raw, at: from, confirmedAt: to };
}
