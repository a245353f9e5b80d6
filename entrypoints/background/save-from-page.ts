import { adapterFor } from '../../utils/consoles/adapter-for.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import { withoutBuyers } from '../../utils/normalise/without-buyers.ts';
import { StoreError } from '../../utils/store/store-error.ts';
import type { SaveAnswer } from '../../utils/webext/messages.ts';
import { mayRead } from './may-read.ts';
import { noteLayout, withLayoutDoubts } from './note-layout.ts';
import { type PageSender, pageOf } from './page-of.ts';
import { refuseDraft } from './refuse-draft.ts';
import { snapshotId } from './snapshot-id.ts';
import { tabCaptured, tabNotSaved, tabRefused } from './tab-tracker.ts';
import { tendSoon } from './tend-store.ts';
import { dropStore, theStore } from './the-store.ts';

/**
 * Stores what a page sent and answers when it is safe. Rejects (so that the page asks again) when the store fails;
 * what must never be stored is refused for good.
 */
export async function saveFromPage(sent: SnapshotDraft, sender: PageSender): Promise<SaveAnswer> {
  const page = pageOf(sender);
  if (!page || !(await mayRead(page.url.href))) return { refused: 'switched-off' };
  const fault = refuseDraft(sent, page.url, adapterFor);
  if (fault) {
    await tabRefused(page);
    return { refused: fault };
  }
  const draft = withoutBuyers(sent);
  // The same look has the same id, whatever was doubted of it when: sent again, it is stored once.
  const id = await snapshotId(draft);
  const judged = await withLayoutDoubts(draft);
  try {
    const store = await theStore();
    await store.saveSnapshot({ ...judged, id });
  } catch (error) {
    // A connection that failed once is not kept: the next attempt opens a new one.
    dropStore();
    await tabNotSaved(page, draft, error instanceof StoreError ? error.kind : 'failed');
    throw error;
  }
  await tabCaptured(page, judged, id);
  await noteLayout(draft);
  tendSoon();
  return { id };
}
