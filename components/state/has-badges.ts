import type { TabState } from '../../utils/model/tab-state.ts';

/** Whether badges can stand on the page of a tab: a console that is switched on. */
export function hasBadges(tab: TabState): tab is Extract<TabState, { readonly console: string }> {
  return tab.state !== 'no-console' && tab.state !== 'needs-permission';
}
