import type { ReadingPlan } from '../../utils/model/reading-plan.ts';

export interface ReportOrder {
  readonly plan: ReadingPlan;
  readonly extensionVersion: string;
}

// A content script's globals are its extension's own: no page can write here.
const shelf = globalThis as { tillsideReportOrder?: ReportOrder | undefined };

/** Leaves what the report's script needs in the page's isolated world. Must stand alone: the browser carries its text over. */
export function placeOrder(order: ReportOrder): void {
  (globalThis as { tillsideReportOrder?: ReportOrder }).tillsideReportOrder = order;
}

/** What was left for the script; it is there once. */
export function takeOrder(): ReportOrder | undefined {
  const order = shelf.tillsideReportOrder;
  shelf.tillsideReportOrder = undefined;
  return order;
}
