import { browser } from '../../utils/webext/browser.ts';
import { chromeOnly } from '../../utils/webext/chrome-only.ts';

/**
 * What opens the side panel, or where the browser has none the panel's own window. Both browsers demand that the call
 * stands in the click itself, so the window is looked up beforehand.
 */
export function sidePanelOpener(): () => void {
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return () => {
    void Promise.resolve(open(windowId)).then(() => window.close());
  };
}

function open(windowId: number | undefined): Promise<void> | false {
  if (chromeOnly.sidePanel) return windowId !== undefined && chromeOnly.sidePanel.open({ windowId });
  // The polyfill has the name in every browser; only Firefox has the thing.
  return 'sidebarAction' in browser && browser.sidebarAction ? browser.sidebarAction.open() : openDock();
}

async function openDock(): Promise<void> {
  return (await import('./dock.ts')).openDock();
}
