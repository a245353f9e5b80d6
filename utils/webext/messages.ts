/** The only door to messaging: every message that crosses from a page to the service worker, as one interface. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ReadingPlan } from '../model/reading-plan.ts';
import type { SnapshotDraft } from '../model/snapshot.ts';
import type { NothingReason } from '../model/tab-state.ts';

/** A look that found nothing to store. */
export interface PageReport {
  readonly page: string | null;
  readonly reason: NothingReason;
  readonly missing: readonly string[];
  readonly at: string;
}

/** `refused` is for good, unlike a failure: sending the same again changes nothing. */
export type SaveAnswer = { readonly id: string } | { readonly refused: string };

interface Messages {
  /** What the script needs to read pages of its host; null when it must not read there (any more). */
  readingPlan(): ReadingPlan | null;
  /** Answered only when the snapshot is stored whole, or refused. The sender keeps it and asks again until then. */
  saveSnapshot(draft: SnapshotDraft): SaveAnswer;
  reportNothing(report: PageReport): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
