import type { EntityKind, Role } from './reading.ts';

/**
 * How a block or page tells its period. `clock`: an update clock ("更新时间 21:28") stands for the running day.
 * `yesterday`: figures are of the running day, unless the page says otherwise, when yesterday's stand beside them ("昨日 39").
 * `button`: the button that opens the date picker names the chosen day in one word ("Today", "Yesterday").
 * `so-far`: a week or month that has not ended is written whole ("Nov 1 - Nov 30"); its figures are of its days so far.
 */
export type PeriodSource = 'text' | 'clock' | 'yesterday' | 'button' | 'so-far';

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
  /** The host it lives on, where the console has several and their paths do not tell them apart. */
  readonly host?: string;
  /** `never`: this page must not be read at all (encrypted indices of market pages, figures of other shops). */
  readonly read?: 'never';
  /**
   * The whole page is about one product, whose id is this pattern's first group in the address: its cards are that
   * product's, its rows of sources and keywords belong to it. Without the id in the address the page is not read.
   */
  readonly product?: string;
  /** What a table row of this page is about when its own columns do not tell. `none`: nothing we keep (orders, customers). */
  readonly rows?: EntityKind | 'none';
  /** Header of the column that holds a row's id, where several could ("SKU" in a report whose rows are SKUs). */
  readonly rowId?: string;
  /** Rows are about parents of variants: a column of parents' ids names them, which elsewhere belongs to another. */
  readonly parents?: true;
  readonly period?: PeriodSource;
  /** What the values stacked in one table cell are, top to bottom. */
  readonly stack?: readonly Role[];
  /** Metrics whose absence means the page was not read properly. Keep it to what nobody can hide. */
  readonly expects?: readonly string[];
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly blocks?: readonly BlockRule[];
}

/** What labels mean while one of these words is what the page shows as chosen. */
export interface ChoiceRule {
  readonly shown: readonly string[];
  readonly labels: Readonly<Record<string, string | null>>;
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
  /**
   * The hour before which 近1天 may still end the day before yesterday: until then a chosen tab without dates beside
   * it does not tell the period.
   */
  readonly reckonedBy?: number;
  /** Where "open the console" leads. */
  readonly home?: string;
  /** IANA zone of the business day; the browser's own zone when the console follows the merchant's. */
  readonly timeZone?: string;
  /** ISO 4217 code of amounts without a currency sign. */
  readonly currency?: string;
  /** What differs from host to host of one console: the marketplace's business day and currency. */
  readonly markets?: Readonly<Record<string, Pick<Adapter, 'timeZone' | 'currency'>>>;
  /** Selector of what only this console's pages hold. A self-hosted console whose path others use too is told by it. */
  readonly marks?: string;
  /**
   * How to read 05/07/2026 when no other date of the page proves it; `page-language`: as written where the page's
   * language says it is from. Left out, such a date is not read.
   */
  readonly dates?: 'day-first' | 'month-first' | 'page-language';
  /** Choices a page offers that change what its labels mean (placed, paid or confirmed orders), by the words shown. */
  readonly choices?: readonly ChoiceRule[];
  /** Selectors of the shop's name, first hit wins; `id` is a pattern on the element's href. */
  readonly shop: readonly { readonly name: string; readonly id?: string }[];
  /** Rates this console writes as percentages without the sign (3分钟响应率 97.73). */
  readonly bareRates?: readonly string[];
  /** Digits under these selectors are drawn by a private font: never readable. */
  readonly scrambled?: readonly string[];
  /** Where the page states how many rows the whole list has, if not in words like "共32条". */
  readonly rowTotal?: string;
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly pages: readonly PageRule[];
}
