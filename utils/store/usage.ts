import type { EntityKind } from '../model/reading.ts';

/** What a shop keeps of one kind of entity. */
export interface KindUsage {
  readonly kind: EntityKind;
  /** Bytes of its figures as packed, without the browser's own overhead. */
  readonly bytes: number;
  /** Entities anything is kept of. */
  readonly entities: number;
  /** Calendar days anything is kept of. */
  readonly days: number;
  /** Days of entities: a product kept on ten days counts ten. */
  readonly entityDays: number;
}

export interface ShopUsage {
  readonly key: string;
  readonly snapshots: number;
  /** Only those there is anything of, the largest first. */
  readonly kinds: readonly KindUsage[];
}

/** What the browser says of all that the extension stores. */
export interface BrowserUsage {
  readonly used: number;
  /** What it would let a page have; with `unlimitedStorage` the disk is the limit. */
  readonly quota: number;
  /** Whether it promises not to clear it when the disk fills up; null where it does not say. */
  readonly isPersistent: boolean | null;
}

/** What is kept, by what; how much the browser has for it is null where it does not say. */
export interface StoreUsage {
  readonly shops: readonly ShopUsage[];
  readonly browser: BrowserUsage | null;
}
