import { browser } from '../../utils/webext/browser.ts';
import { chromeOnly } from '../../utils/webext/chrome-only.ts';

/**
 * What opens the side panel. Both browsers demand that the call stands in the click itself, so the window is looked
 * up beforehand.
 */
export function sidePanelOpener(): () => void {
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return () => {
    const opened = chromeOnly.sidePanel
      ? windowId !== undefined && chromeOnly.sidePanel.open({ windowId })
      : browser.sidebarAction.open();
    void Promise.resolve(opened).then(() => window.close());
  };
}
