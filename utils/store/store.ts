import type { MetricCoverage } from '../model/coverage.ts';
import type { Figure } from '../model/figure.ts';
import type { FigureColumns } from '../model/figure-columns.ts';
import type { EntityKind, Role } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { StoreMark } from '../model/store-mark.ts';
import type { Pruned, StoreHealth } from './health.ts';
import type { Transfer } from './transfer.ts';
import type { StoreUsage } from './usage.ts';

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

/** Settled day figures of one kind over a calendar. */
export interface ColumnQuery {
  readonly shop: string;
  readonly kind: EntityKind;
  /** All when left out. */
  readonly metrics?: readonly string[];
  /** `own` when left out. */
  readonly roles?: readonly Role[];
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

/** Which figures a retention rule lets go: those of these kinds whose month ended before `before` (YYYY-MM-DD). */
export interface PruneRule {
  readonly kinds: readonly EntityKind[];
  readonly before: string;
}

/** The only door to what Tillside keeps. Methods reject with StoreError, whose `kind` tells what the user can do. */
export interface Store extends Transfer {
  /** Resolves only when the transaction is complete. One snapshot is stored whole or not at all. */
  saveSnapshot(snapshot: Snapshot): Promise<SaveOutcome>;
  shops(): Promise<readonly ShopRecord[]>;
  /** In a fixed order: kind, entity, period, metric, role. */
  figures(query: FigureQuery): Promise<readonly Figure[]>;
  /** The settled days as typed arrays: for analyses over many entities, where an object a cell is too slow. */
  columns(query: ColumnQuery): Promise<FigureColumns>;
  /** What is known of each metric of each page, day by day. Pages the shop was never seen on are not in it. */
  coverage(query: {
    readonly shop: string;
    readonly from: string;
    readonly to: string;
  }): Promise<readonly MetricCoverage[]>;
  /** What this database is known by as long as it lives; null of one that keeps nothing. One small read. */
  identity(): Promise<string | null>;
  /** @param remembered what was written down of this profile's database; null when nothing was. */
  health(remembered: StoreMark | null): Promise<StoreHealth>;
  /**
   * One small piece of work that makes the store smaller or faster: moving records of an older version, sealing a month
   * of a block, removing what an import left behind. Safe to be killed. False when there is nothing left to do.
   * @param today YYYY-MM-DD
   */
  tend(today: string): Promise<boolean>;
  /** Removes what the rule lets go, piece by piece; with `dry` only counts. */
  prune(rule: PruneRule, dry?: boolean): Promise<Pruned>;
  /** What is kept, by shop and kind; with a rule only what it would let go. It reads everything: not for every look. */
  usage(rule?: PruneRule): Promise<StoreUsage>;
  /** Newest first. */
  snapshots(query: {
    readonly shop: string;
    readonly since?: string;
    readonly limit?: number;
  }): Promise<readonly SnapshotRecord[]>;
  close(): void;
}
