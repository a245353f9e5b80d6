import type { Period } from '../model/period.ts';
import type { ReadingState, Role } from '../model/reading.ts';
import type { Run } from './run.ts';

/**
 * Entities a chunk speaks of at most: those numbered block × rows up to the next multiple. What was captured lately is
 * asked for day by day: many entities a chunk. A sealed month is asked for entity by entity: few, so that the chunk
 * stays below 64 kB, above which Chromium keeps values in files of their own.
 */
export const looseRows = 256;
export const sealedRows = 64;

/** The history of one figure: of one entity, metric, role and period. */
export interface ChunkCell {
  /** Number of the entity, see Dictionary. */
  readonly row: number;
  readonly period: Period | null;
  readonly metric: string;
  readonly role: Role;
  /** In the order of mergeRuns; never empty. */
  readonly runs: readonly Run[];
}

/**
 * Version 1 of the packed form of a chunk: what pages said of a block of entities over one period or the periods of
 * a month. Numbers are varints (see ByteWriter), "text n" is an index into the table of texts.
 *
 * chunk    number of its first entity · texts · sources · stamps · sections, each table with its length first
 * texts    all (length × 4 + form), then all bytes
 * source   a look at a page: texts of snapshot, time, console, page + 1 (0: null) · adapter version · 1 if imported + 2 if taught
 * stamp    source · text of the last sighting + 1 (0: seen once)
 * section  what one block of a page shows, as its columns: byte length, then
 *          grain + 1 (0: no period; then one period without dates) · periods as texts of start, end
 *          texts of console, page + 1 (0: null), block title + 1 · columns (texts of metric and unit, role, decimals, text of raw template)
 *          the usual stamp of each period · rows: (number, byte length) of all, then their bytes
 * row      0, or 1 and for each period the stamp + 1 (0: the usual one); then for each column a token for each period
 * token    1 + zigzag of (value × 10^decimals - the value before in this row and column): a plain value, its text made
 *          by the template; or 0 and one of `ops`
 */
export const chunkVersion = 1;

/** What may stand in a row instead of a plain value. */
export const ops = {
  /** + how many periods in a row nothing is known of. */
  missing: 0,
  /** + text of raw. Seen once, nothing to read. */
  absent: 1,
  masked: 2,
  unreadable: 3,
  /** + text of raw + 1 (0: by the template) + 8 bytes. A number the decimals of the column cannot say. */
  double: 4,
  /** + text of raw + a zigzag difference as in a token. */
  odd: 5,
  /** + runs, one by one. Whatever is not plain: revised, abbreviated, seen by another look than the rest of the row. */
  history: 6,
} as const;

export const stateCodes: Readonly<Record<ReadingState, number>> = { ok: 0, absent: 1, masked: 2, unreadable: 3 };
export const states: readonly ReadingState[] = ['ok', 'absent', 'masked', 'unreadable'];
export const roles: readonly Role[] = ['own', 'previous', 'peer', 'change', 'peer_top'];
export const grains = ['realtime', 'hour', 'day', 'week', 'month', 'range'] as const;
