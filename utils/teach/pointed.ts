import type { Period } from '../model/period.ts';
import type { ReadingState, Role } from '../model/reading.ts';
import type { TaughtRule } from '../model/taught-rule.ts';

/** One way to anchor a figure: the words that head it. */
export interface Spot extends Pick<TaughtRule, 'place' | 'label' | 'between'> {
  /** The reader finds the figure by these words. */
  readonly works: boolean;
  /** For a column: the headers of its table, by column. */
  readonly headers: readonly string[];
  /** For a column: what stands in the first row, by column. */
  readonly firstRow: readonly string[];
}

/** A figure of a page the user has pointed at, as the page tells of it. */
export interface Pointed {
  /** The figure as shown. */
  readonly text: string;
  /** pagePath() of the page. */
  readonly path: string;
  /** Titles of the blocks around it, innermost first. */
  readonly blocks: readonly string[];
  /** Ways to anchor it, the likeliest first. */
  readonly spots: readonly Spot[];
}

/** A reading as far as a trial tells of it. */
export interface TrialReading {
  readonly name: string | null;
  readonly metric: string;
  readonly role: Role;
  readonly state: ReadingState;
  readonly value: number | null;
  readonly unit: string;
  readonly period: Period | null;
  readonly raw: string;
}

/** What one rule makes of a page as it is now. */
export interface Trial {
  /** The rule's readings, the first ones only. */
  readonly readings: readonly TrialReading[];
  /** How many readings the rule gives in all. */
  readonly count: number;
  /** How many readings of the same figure other rules and the lexicon give, without this rule and with it. */
  readonly others: { readonly without: number; readonly beside: number };
  /** The page is one that must not be read. */
  readonly never: boolean;
}
