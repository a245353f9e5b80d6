import { adapterFor } from '../../utils/consoles/adapter-for.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import { openStore } from '../../utils/store/open-store.ts';
import type { Store } from '../../utils/store/store.ts';
import { type PageSender, pageOf } from './page-of.ts';
import { refuseDraft } from './refuse-draft.ts';
import { snapshotId } from './snapshot-id.ts';
import { tabCaptured } from './tab-tracker.ts';

let store: Promise<Store> | undefined;

/** Stores what a page sent and answers when it is safe. Rejects (so that the page asks again) when it is not. */
export async function saveFromPage(draft: SnapshotDraft, sender: PageSender): Promise<{ readonly id: string }> {
  const page = pageOf(sender);
  if (!page) throw new Error('This message does not come from a page Tillside reads.');
  const fault = refuseDraft(draft, page.url, adapterFor);
  if (fault) throw new Error(fault);
  const id = await snapshotId(draft);
  store ??= openStore();
  try {
    await (await store).saveSnapshot({ ...draft, id });
  } catch (error) {
    // A connection that failed once is not kept: the next attempt opens a new one.
    store = undefined;
    throw error;
  }
  await tabCaptured(page, draft, id);
  return { id };
}
