import type { PageReportFile } from '../../utils/model/page-report.ts';
import { browser } from '../../utils/webext/browser.ts';
import { tabInFront } from '../../utils/webext/tab-states.ts';
import { placeOrder } from '../page-report/take-order.ts';

/**
 * A report of the page in front. Its code is put into the page for this once, so that the script in every page need
 * not carry it. Rejects where Tillside may not read.
 */
export async function reportPage(): Promise<PageReportFile> {
  const tab = await tabInFront();
  if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '')) throw new Error('There is no page to report.');
  const { readingPlan } = await import('../../utils/consoles/reading-plan.ts');
  const plan = readingPlan(new URL(tab.url as string));
  const extensionVersion = browser.runtime.getManifest().version;
  const target = { tabId: tab.id, frameIds: [0] };
  await browser.scripting.executeScript({ target, func: placeOrder, args: [{ plan, extensionVersion }] });
  const [done] = await browser.scripting.executeScript({ target, files: ['/page-report.js'] });
  const report = done?.result as PageReportFile | null | undefined;
  if (!report) throw new Error('The page gave no report.');
  return report;
}
