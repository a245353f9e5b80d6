import type { Strategy } from './reading.ts';

/** How one figure looked when it was last read on a layout. */
export interface FigureForm {
  readonly by: Strategy;
  readonly unit: string;
  /** Power of ten of the largest own value; null when none was a number other than nought. */
  readonly size: number | null;
}

/** A generation of a page: two may be served at once, and both are right. */
export interface KnownLayout {
  /** Which figures are found how, see layoutLook(). */
  readonly signature: string;
  /** Looks at it, up to the number that makes it known. */
  readonly looks: number;
  /** Day of the last look, YYYY-MM-DD. */
  readonly lastDay: string;
  /** By metric id. */
  readonly figures: Readonly<Record<string, FigureForm>>;
}

/** Figures looked for and found by one strategy. */
export interface Found {
  readonly found: number;
  readonly expected: number;
}

/** What the looks of one day found; sums, so that their order does not matter. */
export interface LayoutDay {
  /** YYYY-MM-DD in the shop's zone. */
  readonly day: string;
  readonly looks: number;
  readonly by: Readonly<Partial<Record<Strategy, Found>>>;
}

/** How well a described page has been read lately. */
export interface PageLayout {
  readonly console: string;
  readonly page: string;
  /** Looks in a row that found everything expected, up to the last one that did. */
  readonly good: number;
  /** When expected figures were first not found after a time of good looks; null while all is well. */
  readonly changedAt: string | null;
  /** Metric ids no longer found. */
  readonly missing: readonly string[];
  /** The last days with looks, oldest first; at most `mostDays`. Absent in what older versions kept. */
  readonly days?: readonly LayoutDay[];
  /** Layouts that are right, most recently seen last; at most `mostLayouts`. */
  readonly known?: readonly KnownLayout[];
  /** The layout that raised the alarm: the user may say that it is right. */
  readonly suspect?: KnownLayout | null;
}

export const mostDays = 30;
export const mostLayouts = 5;

/** One look at a described page, as far as its layout goes. */
export interface LayoutLook {
  readonly console: string;
  readonly page: string;
  /** ISO 8601 with the offset of the shop's zone. */
  readonly at: string;
  /** Metric ids the adapter expects and the look did not find. */
  readonly missing: readonly string[];
  readonly signature: string;
  readonly figures: Readonly<Record<string, FigureForm>>;
}
