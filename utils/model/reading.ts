import type { Origin, origin } from './origin.ts';
import type { Period } from './period.ts';

/** `absent`: the page shows "-". `masked`: "***". `unreadable`: something stands there that no parser may trust. */
export type ReadingState = 'ok' | 'absent' | 'masked' | 'unreadable';

/**
 * Whose figure it is: the shop's own, the own figure of an earlier period, the peers' (their mean, or `peer_top`: the
 * best of them, 同行优秀), or a change in percent.
 */
export type Role = 'own' | 'previous' | 'peer' | 'change' | 'peer_top';

/** What of the page's structure a reading was found by. */
export type Strategy = 'card' | 'table' | 'grid' | 'div-grid' | 'taught';

export type EntityKind = 'shop' | 'product' | 'source' | 'keyword' | 'campaign' | 'order';

/** What a reading is about. For `shop` id and name repeat the snapshot's shop. */
export interface Entity {
  readonly kind: EntityKind;
  readonly id: string | null;
  readonly name: string | null;
  /** Position in a tree of traffic sources, root first. */
  readonly path?: readonly string[];
  /** The product a source or keyword row belongs to. */
  readonly of?: { readonly id: string | null; readonly name: string | null } | null;
  /** What the console files a product under, root first: "家具 > 沙发类 > 实木沙发". Left out where it does not say. */
  readonly category?: string;
}

/** What a page said about one metric of one entity. */
export interface Reading {
  readonly entity: Entity;
  /** Id from the metric list. */
  readonly metric: string;
  readonly role: Role;
  readonly state: ReadingState;
  /** A number only when `state` is `ok`. Ratios are decimals: 1.51% is 0.0151. */
  readonly value: number | null;
  /** The page abbreviated the value ("1.2万"): the truth lies between `low` and `high`. */
  readonly rounded?: boolean;
  readonly low?: number;
  readonly high?: number;
  /** count, ratio, seconds, score, index, or an ISO 4217 code. */
  readonly unit: string;
  /** Null when the page shows no readable period: such a reading stays out of every trend. */
  readonly period: Period | null;
  /** The text as it stood on the page. */
  readonly raw: string;
  /** Title of the block it stood in, as shown. */
  readonly block?: string;
  /** How it was found; not stored with the figure. */
  readonly by?: Strategy;
  /** The user taught Tillside to read it so. */
  readonly taught?: true;
  readonly [origin]?: Origin;
}
