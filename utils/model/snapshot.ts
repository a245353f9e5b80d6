import type { Reading } from './reading.ts';
import type { Shop } from './shop.ts';

/** How many rows of a list the page showed, and how many it says there are (null when it does not say). */
export interface Completeness {
  readonly shown: number;
  readonly total: number | null;
}

/** What one look at a page yielded. Immutable; two looks are two snapshots. */
export interface Snapshot {
  /** Hash of context, time and readings: saving the same snapshot twice is harmless. */
  readonly id: string;
  /** Adapter id, or `generic`. */
  readonly console: string;
  /** Page id of the adapter, null for a page the adapter does not describe. */
  readonly page: string | null;
  /** Origin and path only: queries may carry tokens. */
  readonly url: string;
  readonly shop: Shop | null;
  /** Key of the shop in the store, see shopKey(). */
  readonly shopKey: string;
  /** ISO 8601 with the offset of the shop's zone. */
  readonly at: string;
  readonly adapterVersion: number;
  readonly status: 'ok' | 'partial';
  readonly completeness: Completeness | null;
  /** Metric ids the adapter expected and did not find. */
  readonly missing: readonly string[];
  readonly warnings: readonly string[];
  readonly readings: readonly Reading[];
}

/** A snapshot on its way to the store, which gives it its id. */
export type SnapshotDraft = Omit<Snapshot, 'id'>;
