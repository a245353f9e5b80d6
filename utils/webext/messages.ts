/** The only door to messaging: every message that crosses from a page to the service worker, as one interface. */
import type { Runtime } from 'webextension-polyfill';
import type { BadgeAnswer, BadgeQuestion } from '../model/badge.ts';
import type { ReadingPlan } from '../model/reading-plan.ts';
import type { SnapshotDraft } from '../model/snapshot.ts';
import type { NothingReason } from '../model/tab-state.ts';
import { browser } from './browser.ts';

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
  /**
   * What the script needs to read pages of its host; null when it must not read there (any more). When it is answered
   * the reader has been put beside the script that asked.
   */
  readingPlan(): ReadingPlan | null;
  /** Answered only when the snapshot is stored whole, or refused. The sender keeps it and asks again until then. */
  saveSnapshot(draft: SnapshotDraft): SaveAnswer;
  reportNothing(report: PageReport): void;
  /** What to write beside figures of the page; null when nothing may stand there (any more). */
  badgesFor(question: BadgeQuestion): BadgeAnswer | null;
}

type Deed = keyof Messages;
type Data<D extends Deed> = Parameters<Messages[D]>[0];
type Answer<D extends Deed> = ReturnType<Messages[D]>;
type Listener = (message: { readonly data: never; readonly sender: Runtime.MessageSender }) => unknown;

/** Rejects when nobody answers (the service worker was stopped) or what was asked failed there. */
export async function sendMessage<D extends Deed>(type: D, data: Data<D>): Promise<Answer<D>> {
  const answer = (await browser.runtime.sendMessage({ type, data })) as { res?: unknown; err?: string } | undefined;
  if (!answer) throw new Error(`${type}: no answer`);
  if (answer.err !== undefined) throw new Error(`${type}: ${answer.err}`);
  return answer.res as Answer<D>;
}

const listeners = new Map<string, Listener>();

/** Answers messages of one kind, with a promise or at once. */
export function onMessage<D extends Deed>(
  type: D,
  listener: (message: { readonly data: Data<D>; readonly sender: Runtime.MessageSender }) => Promise<Answer<D>>,
): void {
  if (listeners.size === 0) browser.runtime.onMessage.addListener(hear as Runtime.OnMessageListenerCallback);
  listeners.set(type, listener);
}

/** True keeps the line open until the answer is there: Chrome does not wait for a promise. */
function hear(message: unknown, sender: Runtime.MessageSender, respond: (answer: object) => void): true | undefined {
  const { type, data } = (message ?? {}) as { readonly type?: unknown; readonly data?: unknown };
  const listener = typeof type === 'string' ? listeners.get(type) : undefined;
  if (!listener) return undefined;
  Promise.resolve({ data: data as never, sender })
    .then(listener)
    .then(
      (res) => respond({ res }),
      (error: unknown) => respond({ err: String(error) }),
    );
  return true;
}
