import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import { isoWithOffset } from '../../utils/normalise/civil-time.ts';
import { type SaveAnswer, sendMessage } from '../../utils/webext/messages.ts';
import { onSettingsChange, readSettings } from '../../utils/webext/settings.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import { deliver } from './deliver.ts';
import type { Life } from './life.ts';
import { lookAtPage, type PageLook } from './look-at-page.ts';
import { type Onlooker, seatedOnlooker } from './onlooker-seat.ts';
import { pageMemory } from './page-memory.ts';
import { quietMoments } from './quiet-moments.ts';

/** Watches one document for as long as the extension lives and may read it, and sends every new thing it sees. */
export async function watchPage(document: Document, plan: ReadingPlan, life: Life): Promise<void> {
  const { signal } = life;
  const watch = quietMoments(document, signal);
  let { paused } = await readSettings();
  const onlooker = await seatedOnlooker()?.(document, plan.adapter.id, life);
  const memory = pageMemory();
  const stop = onSettingsChange((settings) => {
    // After a pause the page is told anew: what the toolbar says of this tab has to come from somewhere.
    if (paused && !settings.paused) memory.forget();
    paused = settings.paused;
    watch.wake();
  });
  signal.addEventListener('abort', stop);
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Back from the browser's cache the page is as it was, but the toolbar has forgotten it.
      if (!persisted) return;
      memory.forget();
      watch.wake();
    },
    { signal },
  );
  try {
    for (;;) {
      const moment = await watch.next();
      if (!life.isAlive()) return;
      if (paused) continue;
      await sendLeftover(memory.leftover(document.location), life);
      const before = watch.redraws();
      // A page that never rests is read as it is; one that was at rest and is drawn anew meanwhile is read again.
      const isStale = () => moment.quiet && watch.redraws() !== before;
      onlooker?.begin();
      const traced = onlooker !== undefined;
      const seen = await lookAtPage(document, plan, { onRoot: watch.observe, isStale, traced });
      if (!seen) {
        watch.wake();
        continue;
      }
      const verdict = memory.judge(seen, document.location.href, moment.quiet);
      if (verdict.is === 'wait') {
        onlooker?.see(null);
        setTimeout(watch.wake, 1000);
        continue;
      }
      if (verdict.is === 'known') {
        show(seen, onlooker);
        watch.rest();
        continue;
      }
      const answer = await send(verdict.draft, seen, plan, document, life);
      show(seen, onlooker);
      // The user has switched this console off: nothing of the page is looked at any more.
      if (answer && 'refused' in answer && answer.refused === 'switched-off') return;
    }
  } catch (error) {
    // The extension was updated or removed under the page: nothing is left to do here, and nothing to say there.
    if (!signal.aborted) throw error;
  }
}

/** What went by on the page that was left and could not be sent there. */
async function sendLeftover(draft: SnapshotDraft | undefined, life: Life): Promise<void> {
  if (draft) await deliver(draft, life);
}

/** Only what was stored is spoken of beside the figures. */
function show({ look, figures }: PageLook, onlooker: Onlooker | undefined): void {
  onlooker?.see(look.found === 'figures' ? { shopKey: look.draft.shopKey, figures } : null);
}

async function send(
  draft: SnapshotDraft | null,
  { look, page }: PageLook,
  plan: ReadingPlan,
  document: Document,
  life: Life,
): Promise<SaveAnswer | undefined> {
  if (draft) return deliver(draft, life);
  // Frames without figures are the page's own affair; only the page as a whole is reported.
  if (look.found === 'figures' || document.defaultView !== document.defaultView?.top) return undefined;
  const at = isoWithOffset(new Date(), plan.adapter.timeZone);
  const report = { page, reason: look.reason, missing: look.missing, at };
  await askUntilAnswered(() => sendMessage('reportNothing', report), life);
  return undefined;
}
