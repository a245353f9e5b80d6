import type { EntityKind } from '../model/reading.ts';

/** A piece of data that could not be read: set aside, not deleted. */
export interface DamagedPiece {
  readonly shop: string;
  readonly kind: EntityKind;
  /** YYYY-MM for a sealed month, a day or span for a recent one; null: a piece of the entity list. */
  readonly period: string | null;
  readonly reason: 'checksum' | 'version' | 'malformed';
}

export interface ShopSize {
  readonly key: string;
  /** Bytes of its figures as packed, without the browser's own overhead. */
  readonly bytes: number;
}

export interface StoreHealth {
  /**
   * `lost`: this is another database than the one remembered, and that one held captures: offer to restore a backup.
   * `damaged`: pieces were set aside. `well`: neither.
   */
  readonly state: 'well' | 'lost' | 'damaged';
  /** Made by chance when the database was created. */
  readonly identity: string;
  readonly snapshots: number;
  readonly shops: readonly ShopSize[];
  /** What the browser says of this extension's storage; null where it does not say. */
  readonly usage: { readonly used: number; readonly quota: number } | null;
  readonly damaged: readonly DamagedPiece[];
}

/** What a retention rule would remove, or did. */
export interface Pruned {
  /** Pieces of one block and day, or of one block and month. */
  readonly pieces: number;
  readonly bytes: number;
}
