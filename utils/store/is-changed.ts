import type { Grain } from '../model/period.ts';
import { valuesOf } from './merge-histories.ts';
import { type Run, saying } from './run.ts';
import { standingRun } from './standing-run.ts';

/** Whether a figure is new or has another value, now or in its past, than before. */
export function isChanged(
  before: readonly Run[] | undefined,
  after: readonly Run[],
  grain: Grain | undefined,
): boolean {
  if (!before) return true;
  const [was, is] = [valuesOf(before, grain), valuesOf(after, grain)];
  return was.length !== is.length || current(was) !== current(is);
}

function current(runs: readonly Run[]): string | undefined {
  const run = standingRun(runs);
  return run && saying(run);
}
