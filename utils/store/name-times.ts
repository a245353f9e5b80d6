import type { DamageReport } from './damage.ts';
import type { SeenAgain } from './dress.ts';
import { DamagedBytes } from './envelope.ts';
import { packJson, unpackJson } from './pack-json.ts';

/** When each entity was last seen under the very names that are written down for it, by number. */
export type NameTimes = (SeenAgain | undefined)[];

/** The times, then for each run of numbers how many they are and which time is theirs + 1 (0: none). */
type Packed = readonly [times: readonly string[], runs: readonly number[]];

/**
 * One small record instead of all names with their times: names seldom change, but are seen with every capture, mostly
 * all of them at once.
 */
export function packNameTimes(times: NameTimes): Uint8Array<ArrayBuffer> {
  const numbers = new Map<string | undefined, number>([[undefined, 0]]);
  const runs: number[] = [];
  let last = -1;
  for (let n = 0; n < times.length; n++) {
    const time = times[n];
    const number = numbers.get(time) ?? numbers.size;
    numbers.set(time, number);
    if (number === last) (runs[runs.length - 2] as number)++;
    else runs.push(1, number);
    last = number;
  }
  return packJson([[...numbers.keys()].slice(1), runs]);
}

/** A damaged record is reported: then the times of the names themselves stand. */
export function unpackNameTimes(
  bytes: Uint8Array | undefined,
  key: readonly (string | number)[],
  report: DamageReport,
): NameTimes {
  if (bytes === undefined) return [];
  try {
    const [times, runs] = unpackJson(bytes) as Packed;
    const found: NameTimes = [];
    for (let n = 0; n < runs.length; n += 2)
      for (let left = runs[n] as number; left > 0; left--) found.push(times[(runs[n + 1] as number) - 1]);
    return found;
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    report({ from: 'dresses', key, reason: error.reason });
    return [];
  }
}
