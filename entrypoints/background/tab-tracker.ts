import { adapterFor } from '../../utils/consoles/adapter-for.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import type { TabState } from '../../utils/model/tab-state.ts';
import { browser } from '../../utils/webext/browser.ts';
import type { PageReport } from '../../utils/webext/messages.ts';
import { readSettings } from '../../utils/webext/settings.ts';
import { forgetTab, saveTabState, tabState } from '../../utils/webext/tab-states.ts';
import { type PageSender, pageOf, type SendingPage } from './page-of.ts';
import { grantedOrigins } from './register-reader.ts';
import { showBadge } from './show-badge.ts';

/** A script has started to read the page in this tab. */
export async function tabReading(tabId: number, console: string): Promise<void> {
  const { paused } = await readSettings();
  await setState(tabId, { state: paused ? 'paused' : 'reading', console });
}

export async function tabCaptured(page: SendingPage, draft: SnapshotDraft, snapshot: string): Promise<void> {
  const { console, shopKey, at, status, completeness, missing, warnings } = draft;
  const readings = draft.readings.filter((reading) => reading.role === 'own').length;
  await setState(page.tabId, {
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
  });
}

/** A page had nothing to store. What one of its frames yielded stands: a frame around figures has none itself. */
export async function reportFromPage(report: PageReport, sender: PageSender): Promise<void> {
  const page = pageOf(sender);
  if (page?.frameId !== 0) return;
  const console = adapterFor(page.url).id;
  const known = await tabState(page.tabId);
  const fromFrame = known.state === 'captured' && report.page === null && report.reason === 'unknown-page';
  if (!fromFrame) await setState(page.tabId, { state: 'nothing', console, ...report });
}

/**
 * Another page is being loaded. Where Tillside may not read, what was said of the old page no longer holds (the browser
 * hides the address of such a page); where it may, the script in the new page will speak for itself.
 */
export async function tabNavigated(tabId: number, url: string | undefined): Promise<void> {
  const mayRead =
    url !== undefined &&
    /^https?:/.test(url) &&
    (await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }));
  if (!mayRead) await forgetTab(tabId);
}

/** Shows in all open consoles that reading was paused or goes on. */
export async function pauseTabs(paused: boolean): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  for (const tab of await browser.tabs.query({ url: origins })) {
    if (tab.id === undefined || !tab.url) continue;
    await setState(tab.id, { state: paused ? 'paused' : 'reading', console: adapterFor(new URL(tab.url)).id });
  }
}

async function setState(tabId: number, state: TabState): Promise<void> {
  await saveTabState(tabId, state);
  await showBadge(tabId, state);
}
