import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { browser } from '../../utils/webext/browser.ts';
import { readSettings } from '../../utils/webext/settings.ts';
import { type PageSender, pageOf } from './page-of.ts';
import { planFor } from './plan-for.ts';

/** Puts the reader beside the script that asks and tells it what to read; null where nothing may be read. */
export async function startReader(sender: PageSender): Promise<ReadingPlan | null> {
  const plan = await planFor(sender);
  const page = plan && pageOf(sender);
  if (!page) return null;
  const target = { tabId: page.tabId, frameIds: [page.frameId] };
  const { badges } = await readSettings();
  const files = badges.includes(plan.adapter.id) ? ['/overlay.js', '/reader.js'] : ['/reader.js'];
  await browser.scripting.executeScript({ target, files });
  return plan;
}
