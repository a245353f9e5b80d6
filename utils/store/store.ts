import type { Figure } from '../model/figure.ts';
import type { EntityKind, Role } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** A shop the store holds figures of. */
export interface ShopRecord {
  readonly key: string;
  readonly console: string;
  readonly id: string | null;
  readonly name: string | null;
  /** Times of the first and the latest snapshot, ISO 8601 with offset. */
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A snapshot without its readings: one line of the capture log. */
export type SnapshotRecord = Omit<Snapshot, 'readings'> & { readonly readings: number };

export interface FigureQuery {
  readonly shop: string;
  /** All kinds when left out. */
  readonly kind?: EntityKind;
  /** One entity: its id, else its path joined by ' > ', else its name (see entityKey). */
  readonly entity?: string;
  readonly metrics?: readonly string[];
  /** `own` when left out. */
  readonly roles?: readonly Role[];
  /** Only periods that lie within from … to, both YYYY-MM-DD and included. Figures of unknown period are left out when either is given. */
  readonly from?: string;
  readonly to?: string;
}

export interface SaveOutcome {
  /** `known`: this very snapshot was stored before, nothing was written. */
  readonly saved: 'new' | 'known';
  /** Figures that were new or got another value. */
  readonly changed: number;
}

/** The only door to what Tillside keeps. Methods reject with StoreError, whose `kind` tells what the user can do. */
export interface Store {
  /** Resolves only when the transaction is complete. One snapshot is stored whole or not at all. */
  saveSnapshot(snapshot: Snapshot): Promise<SaveOutcome>;
  shops(): Promise<readonly ShopRecord[]>;
  /** In a fixed order: kind, entity, period, metric, role. */
  figures(query: FigureQuery): Promise<readonly Figure[]>;
  /** Newest first. */
  snapshots(query: {
    readonly shop: string;
    readonly since?: string;
    readonly limit?: number;
  }): Promise<readonly SnapshotRecord[]>;
  close(): void;
}
