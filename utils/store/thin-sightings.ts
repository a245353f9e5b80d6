import { compareText } from './compare-text.ts';
import { compareTimes } from './compare-times.ts';
import { type Run, saying } from './run.ts';

const hour = 3_600_000;

/**
 * What is kept of the history of a running day: its first sighting and the last readable one of every hour, oldest
 * first. A page that refreshes every minute would fill the disk with values nobody asks for.
 *
 * Sightings are kept one by one and not joined to runs: joining first and thinning then would depend on the order in
 * which snapshots come. The first and the greatest of each hour are the same whatever the order and repetition.
 */
export function thinSightings(runs: readonly Run[]): readonly Run[] {
  const all = runs.flatMap(sightingsOf);
  const [first] = all.toSorted(byTime);
  const kept = new Map<number, Run>();
  for (const one of all) {
    const at = Math.floor(Date.parse(one.from) / hour);
    const known = kept.get(at);
    if (!known || tells(known) - tells(one) < 0 || (tells(known) === tells(one) && byTime(known, one) < 0))
      kept.set(at, one);
  }
  const keepers = [...kept.values()].sort(byTime);
  return first && byTime(first, keepers[0] as Run) !== 0 ? [first, ...keepers] : keepers;
}

/** A run as its first and its last sighting. */
function sightingsOf(run: Run): readonly Run[] {
  return run.from === run.to
    ? [run]
    : [
        { ...run, to: run.from },
        { ...run, from: run.to },
      ];
}

function tells({ state }: Run): number {
  return state === 'ok' || state === 'absent' ? 1 : 0;
}

/** A total order: 0 only for the very same sighting. */
function byTime(a: Run, b: Run): number {
  return compareTimes(a.from, b.from) || compareText(whole(a), whole(b));
}

function whole(run: Run): string {
  const { snapshot, console, page, block, adapterVersion, raw, imported, taught } = run;
  return JSON.stringify([
    snapshot,
    console,
    page,
    block,
    adapterVersion,
    raw,
    imported ?? false,
    taught ?? false,
    saying(run),
  ]);
}
