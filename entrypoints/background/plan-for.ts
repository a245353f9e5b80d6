import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { plannedRules, rulesFor } from '../../utils/teach/rules-for.ts';
import { soundRules } from '../../utils/teach/sound-rules.ts';
import { readTaughtRules } from '../../utils/webext/taught-rules.ts';
import { mayRead } from './may-read.ts';
import { type PageSender, pageOf } from './page-of.ts';
import { tabReading } from './tab-tracker.ts';

/** What a content script may read: nothing when the user has switched its host off since it was started. */
export async function planFor(sender: PageSender): Promise<ReadingPlan | null> {
  const page = pageOf(sender);
  if (!page || !(await mayRead(page.url.href))) return null;
  const plan = readingPlan(page.url);
  if (page.frameId === 0) await tabReading(page.tabId, plan.adapter.id);
  const rules = soundRules(await readTaughtRules());
  const taught = plannedRules(rulesFor(rules, { console: plan.adapter.id, host: page.url.host }));
  return taught.length > 0 ? { ...plan, taught } : plan;
}
