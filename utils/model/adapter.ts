import type { EntityKind, Role } from './reading.ts';

/** How a block or page tells its period. `clock`: an update clock ("更新时间 21:28") stands for the running day. */
export type PeriodSource = 'text' | 'clock';

/** A titled part of a page whose figures mean something of their own. */
export interface BlockRule {
  /** Pattern the shown block title matches. */
  readonly title: string;
  /** `peer`: figures of other shops. `ignore`: not figures of a shop at all. */
  readonly read?: 'own' | 'peer' | 'ignore';
  readonly period?: PeriodSource;
  /** Labels that mean another metric here; null: not a metric here. */
  readonly labels?: Readonly<Record<string, string | null>>;
}

/** One page of a console. */
export interface PageRule {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Pattern tested against path + query + hash. */
  readonly url: string;
  /** `never`: this page must not be read at all (encrypted indices of market pages). */
  readonly read?: 'never';
  /** What a table row of this page is about when its own columns do not tell. */
  readonly rows?: EntityKind;
  readonly period?: PeriodSource;
  /** What the values stacked in one table cell are, top to bottom. */
  readonly stack?: readonly Role[];
  /** Metrics whose absence means the page was not read properly. Keep it to what nobody can hide. */
  readonly expects?: readonly string[];
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly blocks?: readonly BlockRule[];
}

/**
 * Everything Tillside knows of one console, as data: where its pages are and how its words differ from the
 * common lexicon. It holds no code, so that it can be reviewed by a person who has the page in front of them.
 */
export interface Adapter {
  readonly id: string;
  readonly version: number;
  readonly name: { readonly zh: string; readonly en: string };
  /** Match patterns of the hosts to ask for; empty for self-hosted consoles, which live on any host the user allows. */
  readonly matches: readonly string[];
  /** A self-hosted console is recognised by its path instead of its host. */
  readonly path?: string;
  /** Where "open the console" leads. */
  readonly home?: string;
  /** IANA zone of the business day; the browser's own zone when the console follows the merchant's. */
  readonly timeZone?: string;
  /** ISO 4217 code of amounts without a currency sign. */
  readonly currency?: string;
  /** Selectors of the shop's name, first hit wins; `id` is a pattern on the element's href. */
  readonly shop: readonly { readonly name: string; readonly id?: string }[];
  /** Digits under these selectors are drawn by a private font: never readable. */
  readonly scrambled?: readonly string[];
  /** Where the page states how many rows the whole list has, if not in words like "共32条". */
  readonly rowTotal?: string;
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly pages: readonly PageRule[];
}
