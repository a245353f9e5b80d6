/** Days of which everybody knows that they are not like others: 618, 双11, Spring Festival. Dates are YYYY-MM-DD. */
export interface MarketEvent {
  /** The same every year: an event is compared with the one of this name before it. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}
