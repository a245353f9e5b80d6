import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import { sendMessage } from '../../utils/webext/messages.ts';

const firstRetryMs = 500;
const slowestRetryMs = 30_000;

/**
 * Sends a snapshot until the store has it whole. The service worker may be stopped in the middle: no answer means
 * nothing, so it is sent again; storing it twice is harmless. Resolves to false when the signal aborts first.
 */
export async function deliver(draft: SnapshotDraft, signal: AbortSignal): Promise<boolean> {
  for (let wait = firstRetryMs; !signal.aborted; wait = Math.min(wait * 2, slowestRetryMs)) {
    const answer = await sendMessage('saveSnapshot', draft).catch(() => undefined);
    if (answer) return true;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return false;
}
