import type { Figure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import type { EntityKind, Role } from '../model/reading.ts';
import type { Filed } from './dress.ts';
import type { Latest } from './latest.ts';
import type { Run } from './run.ts';
import type { StoredShop } from './shop-log.ts';
import type { StoredSnapshot } from './snapshot-log.ts';
import type { ShopRecord } from './store.ts';

/** What to export; whatever is left out is everything. */
export interface ExportFilter {
  readonly shops?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  /** Entity keys (entityKey). */
  readonly entities?: readonly string[];
  readonly metrics?: readonly string[];
  /** All four when left out. */
  readonly roles?: readonly Role[];
  /** Only periods that lie within from … to, both YYYY-MM-DD and included. */
  readonly from?: string;
  readonly to?: string;
}

export interface ImportOptions {
  /** Names the import: what undoImport is told. Any text but ''; one id is one import. */
  readonly undoId: string;
  /** ISO 8601 with offset: when the import was begun. */
  readonly at: string;
  /** What the list of imports calls it: the file's name. */
  readonly label?: string;
  /** Names of shops the figures speak of. A shop nobody names gets the console of its first figure. */
  readonly shops?: readonly Pick<ShopRecord, 'key' | 'console' | 'id' | 'name'>[];
  /** Called after each piece written, with the figures so far. */
  readonly onProgress?: (figures: number) => void;
  readonly signal?: AbortSignal;
  /**
   * The figures are Tillside's own, from an export of it: their provenance stays as given. Otherwise every figure is
   * marked `origin: 'imported'`.
   */
  readonly keepOrigin?: boolean;
}

export interface ImportRecord {
  readonly id: string;
  readonly at: string;
  readonly label: string | null;
  readonly figures: number;
  /** Keys of the shops it speaks of. */
  readonly shops: readonly string[];
}

/** Everything known of one entity: what a backup holds of it. JSON keeps all of it. */
export interface DumpedEntity {
  readonly shop: string;
  readonly kind: EntityKind;
  readonly id: string | null;
  readonly name: Latest<string> | null;
  readonly path: Latest<readonly string[]> | null;
  readonly of: { readonly id: string | null; readonly name: Latest<string> | null } | null;
  /** Left out where it is filed nowhere. */
  readonly category?: Filed;
  readonly cells: readonly {
    readonly period: Period | null;
    readonly metric: string;
    readonly role: Role;
    readonly runs: readonly Run[];
  }[];
}

/** One piece of a backup, in this order: shops, snapshots, entities. */
export type DumpPart =
  | { readonly type: 'shops'; readonly shops: readonly StoredShop[] }
  | { readonly type: 'snapshots'; readonly snapshots: readonly StoredSnapshot[] }
  | { readonly type: 'entities'; readonly entities: readonly DumpedEntity[] };

/** Figures in and out of the store. All but the exports reject with StoreError; an iterable throws it. */
export interface Transfer {
  /**
   * Figures in the order of Store.figures, shop by shop, some thousands at a time and in constant memory. What is saved
   * while it runs may or may not be in it.
   */
  exportFigures(filter?: ExportFilter): AsyncIterable<readonly Figure[]>;
  /**
   * Adds figures from elsewhere, all or nothing as seen by readers: nothing shows before everything is written, and
   * whatever `batches` throws, a kill or an abort leaves nothing behind. They merge with what is there as readings of
   * their own times do; their provenance says `origin: 'imported'`.
   */
  applyImport(batches: AsyncIterable<readonly Figure[]>, options: ImportOptions): Promise<ImportRecord>;
  /** Takes an import or a restored backup away again, at once and whole. False when there is none of this id. */
  undoImport(id: string): Promise<boolean>;
  /** Imports and restored backups that are in force, newest first. */
  imports(): Promise<readonly ImportRecord[]>;
  /** Everything the store keeps, losslessly, in constant memory; every value is plain JSON. */
  dump(): AsyncIterable<DumpPart>;
  /** Merges a dump by key, undoable like an import. Provenance stays what it was. */
  restore(parts: AsyncIterable<DumpPart>, options: ImportOptions): Promise<ImportRecord>;
}
