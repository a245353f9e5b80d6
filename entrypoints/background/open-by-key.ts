import { chromeOnly } from '../../utils/webext/chrome-only.ts';
import { openDock } from '../sidepanel/dock.ts';

/** The key of the manifest opens the panel beside the tab it was pressed in. Not awaited before: a key press is a moment. */
export function openByKey(command: string, tab?: { readonly windowId?: number }): void {
  if (command !== 'open-panel') return;
  if (chromeOnly.sidePanel && tab?.windowId !== undefined)
    return void chromeOnly.sidePanel.open({ windowId: tab.windowId });
  void openDock();
}
