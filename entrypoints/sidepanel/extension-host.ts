import { resolveLanguage } from '../../components/i18n/language.ts';
import type { Host } from '../../components/state/host.ts';
import { todayIn } from '../../components/state/today-in.ts';
import { consoleOnHost, knownConsoles } from '../../utils/consoles/known-consoles.ts';
import type { BackupFolder } from '../../utils/disk/backup-folder.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { TabState } from '../../utils/model/tab-state.ts';
import { openPageStore } from '../../utils/store/open-page-store.ts';
import type { Store } from '../../utils/store/store.ts';
import { onStoreChange } from '../../utils/store/store-changes.ts';
import { browser } from '../../utils/webext/browser.ts';
import { onLayoutsChange, readLayouts } from '../../utils/webext/layouts.ts';
import { onSettingsChange, readSettings, saveSettings } from '../../utils/webext/settings.ts';
import { readStoreMark, saveStoreMark } from '../../utils/webext/store-mark.ts';
import { onTabStateChange, tabInFront } from '../../utils/webext/tab-states.ts';
import { onUserDataChange } from '../../utils/webext/user-data-change.ts';
import type { Begun } from './begin.ts';
import { saveFile } from './save-file.ts';
import { type SeenTab, seenTab } from './seen-tab.ts';
import { sidePanelOpener } from './side-panel-opener.ts';

/** The world outside the panels: the browser, the store and the settings. `begun`: what was asked for already. */
export function extensionHost(begun?: Begun): Host {
  const settings = begun?.settings ?? readSettings;
  const tab = begun?.tab ?? seenTab;
  let connection = begun?.connection;
  const openOwn = () => {
    const first = connection;
    connection = undefined;
    return openPageStore({ connection: first });
  };
  return {
    consoles: knownConsoles,
    browserLanguage: browser.i18n.getUILanguage(),
    now: Date.now,
    openStore: () => openChosenStore(openOwn, settings),
    onStoreChange: (listener) => onStoreChange(listener),
    readSettings: settings,
    saveSettings: async (patch) => {
      // Before: pages begin anew when they hear that the sample is left.
      if (patch.sample === false) await (await deeds()).forgetSample();
      await saveSettings(patch);
    },
    onSettingsChange,
    activeTab: async () => stateOf(await tab()),
    onTabChange: onTabStateChange,
    readStoreMark,
    saveStoreMark,
    readLayouts,
    onLayoutsChange,
    acceptLayout: async (page) => (await deeds()).acceptLayout(page),
    reloadTab: () => void tabInFront().then((tab) => browser.tabs.reload(tab?.id)),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    openAddress: (url) => void browser.tabs.create({ url }),
    openSidePanel: sidePanelOpener(),
    openDashboard: (section) => void openDashboard(section),
    grantedOrigins: async () => (await browser.permissions.getAll()).origins ?? [],
    isGranted: (origins) => browser.permissions.contains({ origins: [...origins] }),
    grant: (origins) => browser.permissions.request({ origins: [...origins] }),
    revoke: (origins) => browser.permissions.remove({ origins: [...origins] }),
    onGrantsChange,
    copyText: (text) => navigator.clipboard.writeText(text),
    copyRich,
    printPage: () => globalThis.print(),
    saveFile,
    reportPage: async () => (await deeds()).reportPage(),
    teach: async () => (await import('./teach-door.ts')).teachDoor,
    createFile: async (name) => (await deeds()).createFile(name),
    createDownload: async (name) => (await deeds()).createDownload(name),
    backupFolder: 'showDirectoryPicker' in globalThis ? folderLater : null,
    readKept: async () => (await deeds()).readKept(),
    writeKept: async (kept, undoId) => (await deeds()).writeKept(kept, undoId),
    takeBackKept: async (undoId) => (await deeds()).takeBackKept(undoId),
    readUserData: async () => (await userData()).readUserData(),
    onUserDataChange,
    saveUserItem: async (kind, item) => (await userData()).saveUserItem(kind, item),
    removeUserItem: async (kind, id) => (await userData()).removeUserItem(kind, id),
    buyerHash: async () => (await deeds()).buyerHash(),
    orders: async () => (await import('../../utils/orders/order-keep.ts')).orderKeep(),
    changeUserItems: async (kind, put, drop) => (await userData()).changeUserItems(kind, put, drop),
    browserKeys,
  };
}

/** What nobody needs before a click: fetched with the first of them. */
const deeds = async () => (await import('./host-deeds.ts')).hostDeeds;

/** What the user entered stands below the figures: not fetched before them. */
const userData = () => import('../../utils/webext/user-data.ts');

async function folder(): Promise<BackupFolder> {
  const { backupFolder } = await deeds();
  if (!backupFolder) throw new Error('This browser keeps no folders');
  return backupFolder;
}

const folderLater: BackupFolder = {
  current: async () => (await folder()).current(),
  pick: async () => (await folder()).pick(),
  reopen: async () => (await folder()).reopen(),
  forget: async () => (await folder()).forget(),
  createFile: async (name, keep) => (await folder()).createFile(name, keep),
};

/** The page's own report; where there is none because the console is switched off, that. */
async function stateOf({ url = '', reported }: SeenTab): Promise<TabState> {
  if (reported.state !== 'no-console') return reported;
  // The address is told only after a click on the toolbar icon; without it there is nothing to add.
  const console = URL.canParse(url) ? consoleOnHost(new URL(url)) : undefined;
  if (!console || (await browser.permissions.contains({ origins: [...console.matches] }))) return reported;
  return { state: 'needs-permission', console: console.id };
}

async function openDashboard(section = ''): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html');
  const [open] = await browser.tabs.query({ url });
  const address = section ? `${url}#${section}` : url;
  if (open?.id === undefined) return void (await browser.tabs.create({ url: address }));
  await browser.tabs.update(open.id, { active: true, ...(section && { url: address }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

const opens: Readonly<Record<string, 'panel' | 'popup'>> = {
  _execute_action: 'popup',
  _execute_sidebar_action: 'panel',
  'open-panel': 'panel',
};

async function browserKeys() {
  const known = await browser.commands.getAll();
  return known.flatMap(({ name = '', shortcut = '' }) => {
    const what = opens[name];
    return what ? [{ opens: what, key: shortcut }] : [];
  });
}

function onGrantsChange(listener: () => void): () => void {
  const told = () => listener();
  browser.permissions.onAdded.addListener(told);
  browser.permissions.onRemoved.addListener(told);
  return () => {
    browser.permissions.onAdded.removeListener(told);
    browser.permissions.onRemoved.removeListener(told);
  };
}

/** The user's own store, or the invented shop while the user looks at that. */
async function openChosenStore(openOwn: () => Promise<Store>, settings: () => Promise<Settings>): Promise<Store> {
  // Beside the settings: who looks at the invented shop has no use for it, everybody else need not wait.
  const own = openOwn();
  own.catch(() => undefined);
  const { sample, language } = await settings();
  // Another store under the same page: everything that was read has to be read anew.
  onSettingsChange((changed) => {
    if (changed.sample !== sample) location.reload();
  });
  if (!sample) return own;
  const { sampleStore } = await import('../../components/state/sample-store.ts');
  const spoken = resolveLanguage(language, browser.i18n.getUILanguage());
  // Not waited for: its figures are there without, and what is entered is read again when it changed.
  void deeds().then(({ beginSample }) => beginSample(Date.now(), spoken));
  return sampleStore(todayIn(undefined, Date.now()), spoken);
}

async function copyRich(html: string, text: string): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  const item = new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') });
  await navigator.clipboard.write([item]);
}
