/** Every threshold of the alerts. */
export interface AlertSettings {
  /** Alerts a day. */
  readonly perDay: number;
  /** Less money than this share of the shop's middle day is not worth a word. */
  readonly leastShare: number;
  /** With fewer known days before it nothing is called odd. */
  readonly leastDays: number;
  /** The conversion of a day with fewer visitors is not judged. */
  readonly leastVisitors: number;
  /** How many robust standard deviations from the expected are odd. */
  readonly odd: number;
  /** Share of false alarms among products (Benjamini & Hochberg 1995). */
  readonly falseAlarms: number;
  /** A source that lost this share has collapsed. */
  readonly collapse: number;
  /** A score that lost this share of its middle, and stands below everything it was lately, is odd. */
  readonly scoreStep: number;
  /** Stock that runs out before new goods are there with this chance or more is told. */
  readonly stockRisk: number;
  /** Days until new goods are there. */
  readonly leadDays: number;
}

/** As they come: 3.5 after Iglewicz & Hoaglin 1993, the others methods.md §6. */
export const usualAlerts: AlertSettings = {
  perDay: 3,
  leastShare: 0.01,
  leastDays: 14,
  leastVisitors: 30,
  odd: 3.5,
  falseAlarms: 0.1,
  collapse: 0.5,
  scoreStep: 0.01,
  stockRisk: 0.5,
  leadDays: 7,
};
