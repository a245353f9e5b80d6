/** A span of business days, both ends included, as YYYY-MM-DD. */
export interface Span {
  readonly from: string;
  readonly to: string;
}
