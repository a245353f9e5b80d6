import type { TabState } from '../model/tab-state.ts';
import { browser } from './browser.ts';

// storage.session outlives the service worker and dies with the browser, as tabs do.
const prefix = 'tab:';

/** What Tillside last made of this tab. */
export async function tabState(tabId: number): Promise<TabState> {
  const key = prefix + tabId;
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? { state: 'no-console' };
}

export async function saveTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [prefix + tabId]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(prefix + tabId);
}

/** The tab beside the panel: of the same window, or of the window used last where the panel has a window of its own. */
export async function tabInFront() {
  // All at once: the first screen waits for the answer.
  const [own, beside, elsewhere] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.query({ active: true, windowType: 'normal' }),
  ]);
  const tabs = own.type === 'popup' ? elsewhere : beside;
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Calls `listener` when a tab's state changes or another tab comes to the front; returns what stops it. */
export function onTabStateChange(listener: () => void): () => void {
  const stored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  const activated = () => listener();
  browser.storage.onChanged.addListener(stored);
  browser.tabs.onActivated.addListener(activated);
  browser.windows.onFocusChanged.addListener(activated);
  return () => {
    browser.storage.onChanged.removeListener(stored);
    browser.tabs.onActivated.removeListener(activated);
    browser.windows.onFocusChanged.removeListener(activated);
  };
}
