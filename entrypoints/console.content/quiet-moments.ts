const quietMs = 300;
const stormMs = 2000;
const slowestMs = 5000;
// While a list is scrolled a row may be in sight for a second only.
const scrollMs = 400;
const scrollEndMs = 1000;
const longestSleepMs = 250;
const bigChange = 5;

/** Why it is worth looking at the page now. */
export interface Moment {
  /** False when the page has not stopped changing: what is read may be half drawn. */
  readonly quiet: boolean;
}

export interface Watch {
  /** The next moment worth a look; rejects when the signal aborts. */
  next(): Promise<Moment>;
  /** The last look found nothing new: small changes (a ticking clock) may wait longer. */
  rest(): void;
  /** Something new was found, or is expected: look soon again. */
  wake(): void;
  /** How often a part of the page was drawn anew so far. */
  redraws(): number;
  /** Watches this root too (mutations do not cross shadow boundaries). */
  observe(root: Node): void;
}

/**
 * Tells when to look: the page is in front and has been quiet for a moment. A page that never is (a recycled list, a
 * running counter) is looked at anyway after a while: a mere debounce would capture nothing.
 */
export function quietMoments(document: Document, signal: AbortSignal): Watch {
  let changedAt = performance.now();
  let stormSince: number | null = changedAt;
  let patience = quietMs;
  let redraws = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let poke: (() => void) | undefined;
  const observed = new WeakSet<Node>();

  const changed = (big: boolean): void => {
    changedAt = performance.now();
    stormSince ??= changedAt;
    if (big) {
      patience = quietMs;
      redraws++;
    }
    poke?.();
  };
  const observer = new MutationObserver((records) => changed(isBig(records)));
  const onScroll = () => {
    scrolledAt = performance.now();
  };
  const isScrolled = () => performance.now() - scrolledAt < scrollEndMs;
  const observe = (root: Node): void => {
    if (observed.has(root)) return;
    observed.add(root);
    // A scroll inside a shadow root is not heard outside of it.
    root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'hidden', 'aria-selected', 'aria-busy', 'aria-hidden'],
    });
  };
  const onChange = () => changed(true);
  observe(document);
  document.addEventListener('visibilitychange', onChange, { signal });
  document.defaultView?.addEventListener('popstate', onChange, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    poke?.();
  });

  return {
    observe,
    redraws: () => redraws,
    rest: () => {
      patience = Math.min(patience * 2, slowestMs);
    },
    wake: () => {
      patience = quietMs;
      stormSince ??= performance.now();
      poke?.();
    },
    async next() {
      for (;;) {
        signal.throwIfAborted();
        const now = performance.now();
        const calm = isScrolled() ? quietMs : patience;
        const storm = isScrolled() ? scrollMs : Math.max(stormMs, patience);
        if (stormSince === null || document.visibilityState !== 'visible')
          await until((done) => {
            poke = done;
          });
        else if (now - changedAt >= calm || now - stormSince >= storm) break;
        else {
          const wait = Math.min(changedAt + calm, stormSince + storm) - now;
          await sleep(Math.min(longestSleepMs, Math.max(16, wait)));
        }
      }
      const quiet = performance.now() - changedAt >= quietMs;
      stormSince = null;
      return { quiet };
    },
  };
}

/** More than a clock ticking: a part of the page was drawn anew, or many texts changed at once. */
function isBig(records: readonly MutationRecord[]): boolean {
  if (records.length >= bigChange) return true;
  return records.some((record) => Array.from(record.addedNodes).some((node) => node.hasChildNodes()));
}

function until(start: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => start(resolve));
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
