import { adapterFor } from '../../utils/consoles/adapter-for.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import type { StoreProblem, TabState } from '../../utils/model/tab-state.ts';
import { browser } from '../../utils/webext/browser.ts';
import type { PageReport } from '../../utils/webext/messages.ts';
import { readSettings } from '../../utils/webext/settings.ts';
import { forgetTab, saveTabState, tabState } from '../../utils/webext/tab-states.ts';
import { mayRead } from './may-read.ts';
import { noteLayout } from './note-layout.ts';
import { type PageSender, pageOf, type SendingPage } from './page-of.ts';
import { productInSight } from './product-in-sight.ts';
import { grantedOrigins } from './register-reader.ts';
import { showBadge } from './show-badge.ts';

/** A script has started to read the page in this tab. */
export async function tabReading(tabId: number, console: string): Promise<void> {
  const { paused } = await readSettings();
  await changeState(tabId, () => ({ state: paused ? 'paused' : 'reading', console }));
}

export async function tabCaptured(page: SendingPage, draft: SnapshotDraft, snapshot: string): Promise<void> {
  const { console, shopKey, at, status, completeness, missing, warnings } = draft;
  const { paused } = await readSettings();
  const readings = draft.readings.filter((reading) => reading.role === 'own').length;
  const captured: TabState = {
    state: 'captured',
    console,
    page: draft.page,
    shopKey,
    snapshot,
    at,
    status,
    readings,
    completeness,
    missing,
    warnings,
    product: productInSight(draft.readings),
  };
  await changeState(page.tabId, (known) => {
    // A frame of some other site does not speak for the console it stands in.
    const outer = page.tabUrl && adapterFor(page.tabUrl).id;
    if (known.state === 'captured' && known.console === outer && console !== outer) return undefined;
    return paused ? { state: 'paused', console } : captured;
  });
}

/** The figures are there but the store takes nothing: said at once, for the user alone can make room. */
export async function tabNotSaved(
  { tabId }: SendingPage,
  { console, at }: SnapshotDraft,
  problem: StoreProblem,
): Promise<void> {
  await changeState(tabId, () => ({ state: 'not-saved', console, problem, at }));
}

/** What a page sent could not be believed: nothing of it is stored, and the tab does not go on saying "reading". */
export async function tabRefused(page: SendingPage): Promise<void> {
  if (page.frameId !== 0) return;
  const console = adapterFor(page.url).id;
  const at = new Date().toISOString();
  await changeState(page.tabId, () => ({
    state: 'nothing',
    console,
    page: null,
    reason: 'redesigned',
    missing: [],
    at,
  }));
}

/** A page had nothing to store. What one of its frames yielded stands: a frame around figures has none itself. */
export async function reportFromPage(report: PageReport, sender: PageSender): Promise<void> {
  const page = pageOf(sender);
  if (page?.frameId !== 0 || !(await mayRead(page.url.href))) return;
  const console = adapterFor(page.url).id;
  if (report.reason === 'redesigned') await noteLayout({ console, ...report, readings: [] });
  await changeState(page.tabId, (known) => {
    const fromFrame = known.state === 'captured' && report.page === null && report.reason === 'unknown-page';
    return fromFrame ? undefined : { state: 'nothing', console, ...report };
  });
}

/**
 * Another page is being loaded. Where Tillside may not read, what was said of the old page no longer holds (the browser
 * hides the address of such a page); where it may, the script in the new page will speak for itself.
 */
export async function tabNavigated(tabId: number, url: string | undefined): Promise<void> {
  if (!(await mayRead(url))) await forgetTab(tabId);
}

/** Shows in all open consoles that reading was paused or goes on. */
export async function pauseTabs(paused: boolean): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  for (const tab of await browser.tabs.query({ url: origins })) {
    if (tab.id === undefined || !tab.url) continue;
    const console = adapterFor(new URL(tab.url)).id;
    // Other settings change too, and a page may have been read again before its turn comes here.
    await changeState(tab.id, (known) => {
      if (paused) return { state: 'paused', console };
      return known.state === 'paused' ? { state: 'reading', console } : undefined;
    });
  }
}

/** A console was switched off: what was said of its open tabs no longer holds. */
export async function forgetUngrantedTabs(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || (await mayRead(url))) continue;
    await forgetTab(id);
    await showBadge(id, { state: 'no-console' });
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Changes what is said of a tab, one change after the other; `next` gives undefined to leave it as it is. */
function changeState(tabId: number, next: (known: TabState) => TabState | undefined): Promise<void> {
  const change = async () => {
    const state = next(await tabState(tabId));
    if (!state) return;
    await saveTabState(tabId, state);
    await showBadge(tabId, state);
  };
  const done = turn.then(change);
  turn = done.catch(() => undefined);
  return done;
}
