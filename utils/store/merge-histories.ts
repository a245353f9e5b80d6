import type { Grain } from '../model/period.ts';
import { mergeRuns } from './merge-runs.ts';
import type { Run } from './run.ts';
import { thinSightings } from './thin-sightings.ts';

/** Two stored histories of one figure as one, whatever the order: of a settled period its values, of a running day its sightings. */
export function mergeHistories(a: readonly Run[], b: readonly Run[], grain: Grain | undefined): readonly Run[] {
  return grain === 'realtime' ? thinSightings([...a, ...b]) : mergeRuns(a, b);
}

/** A stored history as values, each once with its first and last sighting, the latest last. */
export function valuesOf(runs: readonly Run[], grain: Grain | undefined): readonly Run[] {
  return grain === 'realtime' ? mergeRuns(runs, []) : runs;
}
