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
}
