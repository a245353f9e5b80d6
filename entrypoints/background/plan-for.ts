import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { mayRead } from './may-read.ts';
import { type PageSender, pageOf } from './page-of.ts';
import { tabReading } from './tab-tracker.ts';

/** What a content script may read: nothing when the user has switched its host off since it was started. */
export async function planFor(sender: PageSender): Promise<ReadingPlan | null> {
  const page = pageOf(sender);
  if (!page || !(await mayRead(page.url.href))) return null;
  const plan = readingPlan(page.url);
  if (page.frameId === 0) await tabReading(page.tabId, plan.adapter.id);
  return plan;
}
