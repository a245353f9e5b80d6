import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageReportFile } from '../../utils/model/page-report.ts';
import { runSliced } from '../console.content/run-sliced.ts';
import { reportSteps } from './report-steps.ts';
import { secureChance } from './secure-chance.ts';
import { takeOrder } from './take-order.ts';

/** Put into a page when its user asks for a report of it, and gone with the answer. */
export default defineUnlistedScript(async (): Promise<PageReportFile | null> => {
  const order = takeOrder();
  if (!order) return null;
  const url = new URL(document.location.href);
  const steps = reportSteps(document, { ...order, url, at: new Date(), chance: secureChance() });
  return (await runSliced(steps, () => false)) ?? null;
});
