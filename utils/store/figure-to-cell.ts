import { entityIdentity } from '../model/entity-key.ts';
import type { Figure, Revision } from '../model/figure.ts';
import { dressOf } from './dress.ts';
import type { EntityCells } from './entity-cells.ts';
import { mergeHistories } from './merge-histories.ts';
import type { Run } from './run.ts';

/** A figure from elsewhere as a history: the counterpart of toFigure. @param imported marks where it came from. */
export function figureToCells(figure: Figure, imported: boolean): EntityCells {
  const { entity, metric, role, period, revisions } = figure;
  const standing = standingRunOf(figure, imported);
  const runs = [standing, ...revisions.map((revision) => revisionRun(standing, revision))];
  return {
    kind: entity.kind,
    identity: entityIdentity(entity),
    dress: dressOf(entity, standing.to, standing.imported),
    cells: [{ period, metric, role, runs: mergeHistories(runs, [], period?.grain) }],
  };
}

function standingRunOf({ state, value, rounded, low, high, unit, raw, block, seen }: Figure, imported: boolean): Run {
  const { at, confirmedAt, console, page, adapterVersion, snapshot, origin, taught } = seen;
  return {
    state,
    value,
    ...(rounded !== undefined && { rounded }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
    raw,
    from: at,
    to: confirmedAt,
    console,
    page,
    block: block ?? seen.block,
    adapterVersion,
    snapshot,
    ...((imported || origin === 'imported') && { imported: true as const }),
    ...(taught && { taught }),
  };
}

function revisionRun(standing: Run, { state, value, raw, at, confirmedAt, unit, rounded, low, high }: Revision): Run {
  const { rounded: _, low: _low, high: _high, ...origin } = standing;
  return {
    ...origin,
    state,
    value,
    raw,
    from: at,
    to: confirmedAt,
    unit: unit ?? standing.unit,
    ...(rounded !== undefined && { rounded }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}
