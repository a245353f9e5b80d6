import { type ReportContext, reportSteps } from '../../entrypoints/page-report/report-steps.ts';
import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import type { PageReportFile } from '../../utils/model/page-report.ts';
import { showInFrame } from './show-in-frame.ts';

/** What a report of a page at this address is made with. */
export function contextOf(address: string, at: string, chance: () => number = Math.random): ReportContext {
  const url = new URL(address);
  return { plan: readingPlan(url), url, at: new Date(at), extensionVersion: '0.0.0', chance };
}

/** The report of a document that stands in the page, in one go. */
export function reportNow(document: Document, context: ReportContext): PageReportFile {
  const work = reportSteps(document, context);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The report of a page as the extension makes it. */
export function reportOf(html: string, address: string, at: string): Promise<PageReportFile> {
  return showInFrame(html, (document) => reportNow(document, contextOf(address, at)));
}
