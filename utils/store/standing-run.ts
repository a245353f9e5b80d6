import type { Run } from './run.ts';

/**
 * The run whose value stands for the figure: the latest. But what nobody could read does not replace what somebody
 * could, and "1.2万" does not replace the 12,034 it rounds: they say less of the same figure, not something new.
 * @param runs of one figure, oldest first.
 */
export function standingRun(runs: readonly Run[]): Run | undefined {
  const latest = runs.findLast((run) => run.state === 'ok' || run.state === 'absent') ?? runs.at(-1);
  if (!latest?.rounded) return latest;
  return runs.findLast((run) => run.state === 'ok' && !run.rounded && isRounding(latest, run)) ?? latest;
}

/** What is not known of either compares as NaN: it rounds nothing. */
function isRounding({ low = Number.NaN, high = Number.NaN, unit }: Run, exact: Run): boolean {
  const value = exact.value ?? Number.NaN;
  return unit === exact.unit && low <= value && value <= high;
}
