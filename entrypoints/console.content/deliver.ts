import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import { type SaveAnswer, sendMessage } from '../../utils/webext/messages.ts';
import type { Life } from './life.ts';

const firstRetryMs = 500;
const slowestRetryMs = 30_000;

/**
 * Sends a snapshot until the store has it whole. The service worker may be stopped in the middle: no answer means
 * nothing, so it is sent again; storing it twice is harmless. Undefined when the script's life ends first.
 */
export async function deliver(draft: SnapshotDraft, { isAlive }: Life): Promise<SaveAnswer | undefined> {
  for (let wait = firstRetryMs; isAlive(); wait = Math.min(wait * 2, slowestRetryMs)) {
    const answer = await sendMessage('saveSnapshot', draft).catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return undefined;
}
