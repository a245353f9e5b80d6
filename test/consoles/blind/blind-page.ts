/** A page written from the facts about a console, without a look at how it is read. */
export interface BlindPage {
  readonly name: string;
  readonly url: string;
  readonly body: string;
  /** Language of the page; zh-CN when left out. */
  readonly lang?: string;
  /** When it is looked at; the morning of 24 August 2026 in Beijing when left out. */
  readonly at?: string;
  /** The period of figures that name none: "day 2026-08-23", "unknown". */
  readonly period: string;
  /** Every own figure of the shared metric list: "visitors 920", "6811…: pay_amount 120.5 CNY [realtime 2026-08-24]". */
  readonly figures: readonly string[];
}
