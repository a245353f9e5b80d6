import { compareText } from './compare-text.ts';
import { compareTimes } from './compare-times.ts';
import { type Run, saying } from './run.ts';

/**
 * Two histories of one figure as one: each value once, with its first and last sighting, the latest last.
 *
 * Commutative, associative and idempotent, so that any order and any repetition of snapshots gives the same history.
 * The price is one approximation: a value that comes back (A, B, A) is one run around the other, not two. Keeping
 * both would need every single sighting, because a late snapshot may fall between any two of them.
 */
export function mergeRuns(a: readonly Run[], b: readonly Run[]): readonly Run[] {
  const byValue = new Map<string, Run>();
  for (const run of [...a, ...b]) {
    const key = saying(run);
    const known = byValue.get(key);
    byValue.set(key, known ? join(known, run) : run);
  }
  return [...byValue.values()].sort(byLastSighting);
}

function join(a: Run, b: Run): Run {
  return { ...(byFirstSighting(a, b) <= 0 ? a : b), to: compareTimes(a.to, b.to) >= 0 ? a.to : b.to };
}

function byFirstSighting(a: Run, b: Run): number {
  return compareTimes(a.from, b.from) || compareText(JSON.stringify(origin(a)), JSON.stringify(origin(b)));
}

function byLastSighting(a: Run, b: Run): number {
  // Not by where they were seen: that is not told of earlier values, and a file read back must give the same order.
  return compareTimes(a.to, b.to) || compareTimes(a.from, b.from) || compareText(saying(a), saying(b));
}

/** What tells apart two first sightings of one instant. */
function origin({ snapshot, console, page, block, adapterVersion, raw, imported, taught }: Run): readonly unknown[] {
  return [snapshot, console, page, block, adapterVersion, raw, imported ?? false, taught ?? false];
}
