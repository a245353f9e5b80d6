import type { Revision } from '../model/figure.ts';
import { isState, isTime } from './is-known.ts';

/** The revisions a cell of `revision_log` holds; undefined for anything else. */
export function fromRevisionLog(text: string | null): readonly Revision[] | undefined {
  if (text === null) return [];
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(rows)) return undefined;
  const revisions = rows.map((row) => (Array.isArray(row) ? toRevision(row) : undefined));
  return revisions.every((one) => one !== undefined) ? revisions : undefined;
}

function toRevision([state, value, raw, at, confirmedAt, rest]: readonly unknown[]): Revision | undefined {
  return revisionOf({ ...(typeof rest === 'object' ? rest : {}), state, value, raw, at, confirmedAt });
}

/** A revision out of a file; undefined for what is none. */
export function revisionOf(told: Readonly<Record<string, unknown>>): Revision | undefined {
  const { state, value, raw, at, confirmedAt, unit, rounded, low, high } = told;
  if (typeof state !== 'string' || !isState(state) || typeof raw !== 'string') return undefined;
  if (value !== null && typeof value !== 'number') return undefined;
  if (typeof at !== 'string' || typeof confirmedAt !== 'string' || !isTime(at) || !isTime(confirmedAt))
    return undefined;
  return {
    state,
    value,
    raw,
    at,
    confirmedAt,
    ...(typeof unit === 'string' && { unit }),
    ...(typeof rounded === 'boolean' && { rounded }),
    ...(typeof low === 'number' && { low }),
    ...(typeof high === 'number' && { high }),
  };
}
