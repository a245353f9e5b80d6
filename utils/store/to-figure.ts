import type { Figure, Provenance, Revision } from '../model/figure.ts';
import type { Entity } from '../model/reading.ts';
import type { Cell } from './entity-cells.ts';
import { valuesOf } from './merge-histories.ts';
import type { Run } from './run.ts';
import { standingRun } from './standing-run.ts';

/** A stored history as the figure it makes: the standing value, with the other ones as revisions. */
export function toFigure(
  shopKey: string,
  entity: Entity,
  { period, metric, role, runs: stored }: Cell,
): Figure | undefined {
  const runs = valuesOf(stored, period?.grain);
  const run = standingRun(runs);
  if (!run) return undefined;
  const { state, value, rounded, low, high, unit, raw, block } = run;
  return {
    shopKey,
    entity,
    metric,
    role,
    state,
    value,
    ...(rounded !== undefined && { rounded }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
    period,
    raw,
    ...(block !== null && { block }),
    seen: provenanceOf(run),
    revisions: runs.length === 1 ? [] : runs.filter((other) => other !== run).map((other) => revisionOf(other, unit)),
  };
}

function provenanceOf({ from, to, console, page, block, adapterVersion, snapshot, imported, taught }: Run): Provenance {
  return {
    at: from,
    confirmedAt: to,
    console,
    page,
    block,
    adapterVersion,
    snapshot,
    ...(imported && { origin: 'imported' as const }),
    ...(taught && { taught }),
  };
}

function revisionOf({ state, value, raw, from, to, unit, rounded, low, high }: Run, standing: string): Revision {
  return {
    state,
    value,
    raw,
    at: from,
    confirmedAt: to,
    ...(unit !== standing && { unit }),
    ...(rounded !== undefined && { rounded }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}
