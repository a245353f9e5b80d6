import type { EntityKind, Role } from './reading.ts';

/** Where a page's own words leave the period open, the user may say which days its figures are always of. */
export type TaughtPeriod = 'page' | 'today' | 'yesterday' | 'last-7-days' | 'last-30-days';

/**
 * What a user taught Tillside about one figure: which words on which page head it, and what it is. Data anchored on what
 * a person sees (page, block title, label, column header), never on the markup.
 */
export interface TaughtRule {
  /** Tells rules apart while they are edited; what a rule speaks of is told by its anchor, see ruleAnchor(). */
  readonly id: string;
  readonly on: boolean;
  /** When it was taught, ISO 8601. */
  readonly at: string;
  /** Adapter id, `generic` for a page nobody described. */
  readonly console: string;
  /** The host it holds for; null: every host of the console. Never null for `generic`. */
  readonly host: string | null;
  /** Which page of the host, see utils/teach/page-path.ts. */
  readonly path: string;
  /** Title of the block the figure stands in, as shown; null: anywhere on the page. */
  readonly block: string | null;
  /** The words that head the figure, as shown: a card's label, or a column's header. */
  readonly label: string;
  readonly place: 'card' | 'column';
  /** Texts that stand between the label and its figure and belong to neither. */
  readonly between: readonly string[];
  /** Metric id; null: this is none of ours, do not read it. */
  readonly metric: string | null;
  readonly role: Exclude<Role, 'change'>;
  /** What to read behind a bare number: "97.73" of a rate is 97.73%, "1.2" under (万元) is 12,000. */
  readonly scale: '' | '%' | '千' | '万' | '亿';
  /** ISO 4217 code of amounts that show no sign; null: as the page tells. */
  readonly currency: string | null;
  /** For a column: what its rows are about; null: as the table tells. */
  readonly rows: TaughtRows | null;
  /** For a column: header of the column that names the rows; null: as the table tells. */
  readonly named: string | null;
  readonly period: TaughtPeriod;
}

/** A rule on its way to the reader. */
export interface PlannedRule extends TaughtRule {
  /** Pattern (flag u) of the addresses it holds at, tested against path + query + hash, decoded. */
  readonly url: string;
  /** First and last day its figures are of, counted back from today; null: as the page tells. */
  readonly days: readonly [from: number, to: number] | null;
}

export type TaughtRows = Extract<EntityKind, 'product' | 'source' | 'keyword' | 'campaign'>;
