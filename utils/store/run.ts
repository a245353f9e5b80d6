import type { Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * One value a figure has had, from its first to its last sighting (ISO 8601 with offset). Raw text, page, block,
 * adapter and snapshot are those of the first sighting: where the value came from.
 */
export interface Run extends Pick<Reading, 'state' | 'value' | 'rounded' | 'low' | 'high' | 'unit' | 'raw'> {
  readonly from: string;
  readonly to: string;
  readonly console: string;
  readonly page: string | null;
  readonly block: string | null;
  readonly adapterVersion: number;
  readonly snapshot: string;
  /** Left out for what Tillside read itself. */
  readonly imported?: true;
  readonly taught?: true;
}

/** One reading of a snapshot as a run of one sighting. */
export function runOf(reading: Reading, snapshot: Snapshot): Run {
  const { state, value, rounded, low, high, unit, raw, block, taught } = reading;
  return {
    state,
    value,
    ...(rounded !== undefined && { rounded }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    unit,
    raw,
    from: snapshot.at,
    to: snapshot.at,
    console: snapshot.console,
    page: snapshot.page,
    block: block ?? null,
    adapterVersion: snapshot.adapterVersion,
    snapshot: snapshot.id,
    ...(taught && { taught: true as const }),
  };
}

/** Equal for two runs that say the same. The raw text is left out: "1,234" and "1234" are one value. */
export function saying(run: Run): string {
  return JSON.stringify([run.state, run.value, run.unit, run.rounded ?? false, run.low ?? null, run.high ?? null]);
}
