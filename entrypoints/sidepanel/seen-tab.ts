import type { TabState } from '../../utils/model/tab-state.ts';
import { tabInFront, tabState } from '../../utils/webext/tab-states.ts';

/** The tab in front of the user as the browser tells of it, and what its page last reported. */
export interface SeenTab {
  readonly url: string | undefined;
  readonly reported: TabState;
}

export async function seenTab(): Promise<SeenTab> {
  const tab = await tabInFront();
  return { url: tab?.url, reported: tab?.id === undefined ? { state: 'no-console' } : await tabState(tab.id) };
}
