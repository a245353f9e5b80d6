import { signal } from '@preact/signals';
import type { TabState } from '../../utils/model/tab-state.ts';
import type { Host } from './host.ts';

/** The state of the tab in front of the user; undefined until it was looked at. */
export function createTabWatch(host: Host) {
  const tab = signal<TabState | undefined>(undefined);
  const look = async () => {
    // Browsers answer for a window being closed with an error: without a tab there are still the figures read before,
    // and a panel that waited for one would wait for ever. What was known stays.
    tab.value = await host.activeTab().catch((): TabState => tab.peek() ?? { state: 'no-console' });
  };
  void look();
  // A grant can turn "needs permission" into "reading" without the tab itself changing.
  const stops = [host.onTabChange(() => void look()), host.onGrantsChange(() => void look())];
  return {
    tab,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

export type TabWatch = ReturnType<typeof createTabWatch>;
