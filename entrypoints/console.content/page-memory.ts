import { pageVisit } from '../../utils/normalise/page-visit.ts';
import type { Look } from '../../utils/normalise/to-draft.ts';
import { figuresOf, hasFigures, own, periodsOf, settled } from './fingerprint.ts';
import type { PageLook } from './look-at-page.ts';

const loadingMs = 10_000;
const sameFiguresMs = 3000;
const realtimeMs = 60_000;
// While a list is scrolled its rows are gathered; every row by row would be a hundred snapshots.
const gatherMs = 2000;

type Seen = Extract<Look, { found: 'figures' }>;
type Figures = Seen['draft'];

/** What to do about a look: send this (null: report that there is nothing), leave it, or look again soon. */
type Verdict =
  | { readonly is: 'new'; readonly draft: Figures | null }
  | { readonly is: 'known' }
  | { readonly is: 'wait' };

/** What was sent of this document, to tell news from what is known and the settled from the half-drawn. */
export function pageMemory() {
  const visit = pageVisit();
  let nothing = '';
  let seen: Figures | null = null;
  let told: Figures | null = null;
  let sentAt = 0;
  const doubts = new Map<string, { readonly about: string; readonly since: number }>();

  /** Whether a doubt has been given its time: the page had `ms` to change its mind. */
  const doubtedFor = (kind: 'busy' | 'early', about: string, ms: number): boolean => {
    const known = doubts.get(kind);
    const since = known?.about === about ? known.since : performance.now();
    doubts.set(kind, { about, since });
    return performance.now() - since >= ms;
  };

  const judgeFigures = (look: Seen, quiet: boolean): Verdict => {
    const early = isSuspicious(look.draft, seen) || (isNought(look.draft) && !visit.goesOn(look.lists));
    if (!early) doubts.delete('early');
    else if (!doubtedFor('early', JSON.stringify(look.draft.readings), sameFiguresMs)) return { is: 'wait' };
    seen = look.draft;
    const now = performance.now();
    const picture = visit.see(look, { now, quiet });
    // Running figures tick all day; once a minute is news enough, unless something settled changed too.
    const onlyTicks = told && picture.newcomers === 0 && onlyRealtimeDiffers(look.draft, told);
    if (!picture.isNews || (onlyTicks && now - sentAt < realtimeMs)) {
      return { is: picture.isOpen ? 'wait' : 'known' };
    }
    if (!quiet && now - sentAt < gatherMs) return { is: 'wait' };
    told = quiet ? look.draft : null;
    sentAt = now;
    visit.told(picture);
    return { is: 'new', draft: picture.draft };
  };

  return {
    forget() {
      nothing = '';
      seen = null;
      told = null;
      visit.forget();
    },
    leftover: ({ origin, pathname }: Location) => visit.leftover(origin + pathname),
    judge({ look, raw }: PageLook, address: string, quiet: boolean): Verdict {
      if (!raw.busy) doubts.delete('busy');
      else if (!doubtedFor('busy', address, loadingMs)) return { is: 'wait' };
      if (look.found === 'figures') {
        nothing = '';
        return judgeFigures(look, quiet);
      }
      const print = `${address} ${JSON.stringify(look)}`;
      if (print === nothing) return { is: 'known' };
      if (!quiet && !doubtedFor('early', print, sameFiguresMs / 3)) return { is: 'wait' };
      nothing = print;
      visit.tellAgain();
      return { is: 'new', draft: null };
    },
  };
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
