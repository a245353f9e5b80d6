import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/webext/browser.ts';
import { onMessage } from '../../utils/webext/messages.ts';
import { onSettingsChange } from '../../utils/webext/settings.ts';
import { forgetTab } from '../../utils/webext/tab-states.ts';
import { onTaughtRulesChange } from '../../utils/webext/taught-rules.ts';
import { badgesFor } from './badges-for.ts';
import { markUngrantedConsoles } from './mark-ungranted-consoles.ts';
import { openByKey } from './open-by-key.ts';
import { grantedOrigins, injectReader, registerReader } from './register-reader.ts';
import { saveFromPage } from './save-from-page.ts';
import { startReader } from './start-reader.ts';
import { forgetUngrantedTabs, pauseTabs, reportFromPage, tabNavigated } from './tab-tracker.ts';
import { tendSoon } from './tend-store.ts';
import { dropStore, theStore } from './the-store.ts';

export default defineBackground(() => {
  // Listeners first, before anything is awaited: a worker started for an event must find its listener.
  onMessage('readingPlan', ({ sender }) => startReader(sender));
  onMessage('saveSnapshot', ({ data, sender }) => saveFromPage(data, sender));
  onMessage('reportNothing', ({ data, sender }) => reportFromPage(data, sender));
  onMessage('badgesFor', ({ data, sender }) => badgesFor(data, sender));
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await refresh();
    await injectReader(origins ?? []);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await refresh();
    await forgetUngrantedTabs();
  });
  browser.commands.onCommand.addListener(openByKey);
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onStartup.addListener(tendSoon);
  // Opened at once: what a killed browser left must be put right before anything is written, see renewLog().
  browser.runtime.onStartup.addListener(() => {
    theStore().catch(dropStore);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await refresh();
    // An update leaves dead scripts in open pages: start the new one there, nobody should have to reload.
    if (reason === 'update') await injectReader(await grantedOrigins());
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') void tabNavigated(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
  });
  // What was taught holds at once in the pages that are open: a reader started anew ends the one before it.
  onTaughtRulesChange(async () => injectReader(await grantedOrigins()));
  onSettingsChange(async (settings, before) => {
    void pauseTabs(settings.paused);
    // Where badges are switched on the reader is started anew, with the overlay beside it; off, the overlay goes by itself.
    if (settings.badges.some((console) => !before.badges.includes(console))) await injectReader(await grantedOrigins());
  });
});

async function refresh(): Promise<void> {
  await registerReader();
  await markUngrantedConsoles();
}
