import type { TabState } from '../../utils/model/tab-state.ts';
import { browser } from '../../utils/webext/browser.ts';

const looks: Readonly<Record<TabState['state'], { readonly text: string; readonly colour: string }>> = {
  'no-console': { text: '', colour: '#6b7280' },
  reading: { text: '…', colour: '#6b7280' },
  captured: { text: '✓', colour: '#12805c' },
  nothing: { text: '–', colour: '#6b7280' },
  'needs-permission': { text: '!', colour: '#b45309' },
  'not-saved': { text: '!', colour: '#b91c1c' },
  paused: { text: 'Ⅱ', colour: '#6b7280' },
};

/** Tells on the toolbar icon what Tillside makes of the tab; a list read in part gets the amber tick. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const { text, colour } = looks[state.state];
  const partial = state.state === 'captured' && state.status === 'partial';
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: partial ? '#b45309' : colour });
  } catch {
    // The tab was closed meanwhile.
  }
}
