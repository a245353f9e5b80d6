import type { Completeness } from './snapshot.ts';

/** What keeps the store from storing. */
export type StoreProblem = 'blocked' | 'quota' | 'closed' | 'lost' | 'newer' | 'failed';

/** Why a page yielded nothing. */
export type NothingReason = 'loading' | 'signed-out' | 'blocked' | 'redesigned' | 'unknown-page';

/** What Tillside makes of one browser tab. Exactly one of these at any time. */
export type TabState =
  | { readonly state: 'no-console' }
  | { readonly state: 'paused'; readonly console: string }
  | { readonly state: 'needs-permission'; readonly console: string }
  | { readonly state: 'reading'; readonly console: string }
  | {
      /** Figures were read and could not be stored; the page keeps them and tries again. */
      readonly state: 'not-saved';
      readonly console: string;
      readonly problem: StoreProblem;
      readonly at: string;
    }
  | {
      readonly state: 'nothing';
      readonly console: string;
      readonly page: string | null;
      readonly reason: NothingReason;
      readonly missing: readonly string[];
      readonly at: string;
    }
  | {
      readonly state: 'captured';
      readonly console: string;
      readonly page: string | null;
      readonly shopKey: string;
      /** Id of the stored snapshot. */
      readonly snapshot: string;
      readonly at: string;
      readonly status: 'ok' | 'partial';
      readonly readings: number;
      readonly completeness: Completeness | null;
      readonly missing: readonly string[];
      readonly warnings: readonly string[];
      /** The page is about this one product. */
      readonly product?: ProductInSight | null;
    };

/** A product as the panels ask the store for it. */
export interface ProductInSight {
  /** See entityKey(). */
  readonly key: string;
  readonly name: string | null;
}
