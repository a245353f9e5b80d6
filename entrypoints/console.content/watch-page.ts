import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { isoWithOffset } from '../../utils/normalise/civil-time.ts';
import type { Look } from '../../utils/normalise/to-draft.ts';
import { type SaveAnswer, sendMessage } from '../../utils/webext/messages.ts';
import { onSettingsChange, readSettings } from '../../utils/webext/settings.ts';
import { deliver } from './deliver.ts';
import { figuresOf, fingerprint, hasFigures, own, periodsOf, settled } from './fingerprint.ts';
import type { Life } from './life.ts';
import { lookAtPage, type PageLook } from './look-at-page.ts';
import { quietMoments } from './quiet-moments.ts';

const loadingMs = 10_000;
const sameFiguresMs = 3000;
const realtimeMs = 60_000;

type Figures = Extract<Look, { found: 'figures' }>['draft'];

/** Watches one document for as long as the extension lives and may read it, and sends every new thing it sees. */
export async function watchPage(document: Document, plan: ReadingPlan, life: Life): Promise<void> {
  const { signal } = life;
  const watch = quietMoments(document, signal);
  let { paused } = await readSettings();
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
      const before = watch.redraws();
      // A page that never rests is read as it is; one that was at rest and is drawn anew meanwhile is read again.
      const isStale = () => moment.quiet && watch.redraws() !== before;
      const seen = await lookAtPage(document, plan, { onRoot: watch.observe, isStale });
      if (!seen) {
        watch.wake();
        continue;
      }
      const verdict = memory.judge(seen, document.location.href, moment.quiet);
      if (verdict === 'wait') {
        setTimeout(watch.wake, 1000);
        continue;
      }
      if (verdict === 'known') {
        watch.rest();
        continue;
      }
      const answer = await send(seen, plan, document, life);
      // The user has switched this console off: nothing of the page is looked at any more.
      if (answer && 'refused' in answer && answer.refused === 'switched-off') return;
    }
  } catch (error) {
    // The extension was updated or removed under the page: nothing is left to do here, and nothing to say there.
    if (!signal.aborted) throw error;
  }
}

async function send(
  { look, page }: PageLook,
  plan: ReadingPlan,
  document: Document,
  life: Life,
): Promise<SaveAnswer | undefined> {
  if (look.found === 'figures') return deliver(look.draft, life);
  // Frames without figures are the page's own affair; only the page as a whole is reported.
  if (document.defaultView !== document.defaultView?.top) return undefined;
  const at = isoWithOffset(new Date(), plan.adapter.timeZone);
  await sendMessage('reportNothing', { page, reason: look.reason, missing: look.missing, at }).catch(() => undefined);
  return undefined;
}

/** What was sent of this document, to tell news from what is known and the settled from the half-drawn. */
function pageMemory() {
  let sent = '';
  let sentFigures: Figures | null = null;
  let sentAt = 0;
  let doubt: { readonly about: string; readonly since: number } | null = null;

  /** Whether a doubt has been given its time: the page had `ms` to change its mind. */
  const doubtedFor = (about: string, ms: number): boolean => {
    if (doubt?.about !== about) doubt = { about, since: performance.now() };
    return performance.now() - doubt.since >= ms;
  };

  return {
    forget() {
      sent = '';
      sentFigures = null;
    },
    judge({ look, raw }: PageLook, address: string, quiet: boolean): 'new' | 'known' | 'wait' {
      const print = look.found === 'figures' ? fingerprint(look.draft) : `${address} ${JSON.stringify(look)}`;
      if (print === sent) return 'known';
      if (raw.busy && !doubtedFor(`busy ${address}`, loadingMs)) return 'wait';
      if (!quiet && !doubtedFor(`moving ${print}`, sameFiguresMs / 3)) return 'wait';
      if (look.found === 'figures') {
        if (isEarly(look.draft, sentFigures) && !doubtedFor(`early ${print}`, sameFiguresMs)) return 'wait';
        // Running figures tick all day; once a minute is news enough, unless something settled changed too.
        if (sentFigures && onlyRealtimeDiffers(look.draft, sentFigures) && performance.now() - sentAt < realtimeMs)
          return 'known';
        sentFigures = look.draft;
        sentAt = performance.now();
      }
      sent = print;
      doubt = null;
      return 'new';
    },
  };
}

/** Most likely the page shows these figures only until its data come. */
function isEarly(draft: Figures, before: Figures | null): boolean {
  return isNought(draft) || isSuspicious(draft, before);
}

/** Another date over the very same figures: the page has most likely changed its date before its data. */
function isSuspicious(draft: Figures, before: Figures | null): boolean {
  if (!before || before.page !== draft.page) return false;
  // Running figures count too: a page may go from today to yesterday. The settled ones alone, for the running ones tick.
  return [own, settled].some((part) => {
    const [now, then] = [part(draft.readings), part(before.readings)];
    return hasFigures(now) && periodsOf(now) !== periodsOf(then) && figuresOf(now) === figuresOf(then);
  });
}

/** Nothing but noughts: what some consoles show, without a loading mark, until their data come. */
function isNought({ readings }: Figures): boolean {
  return !hasFigures(own(readings)) && own(readings).some((reading) => reading.value === 0);
}

function onlyRealtimeDiffers(draft: Figures, before: Figures): boolean {
  if (draft.page !== before.page || draft.readings.length !== before.readings.length) return false;
  const [now, then] = [settled(draft.readings), settled(before.readings)];
  return figuresOf(now) === figuresOf(then) && periodsOf(now) === periodsOf(then);
}
