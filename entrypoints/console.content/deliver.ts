import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import { type SaveAnswer, sendMessage } from '../../utils/webext/messages.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { Life } from './life.ts';

/** Sends a snapshot until the store has it whole: storing it twice is harmless. Undefined when the life ends first. */
export function deliver(draft: SnapshotDraft, life: Life): Promise<SaveAnswer | undefined> {
  return askUntilAnswered(() => sendMessage('saveSnapshot', draft), life);
}
