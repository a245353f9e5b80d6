import type { Console, Host } from '../../components/state/host.ts';
import type { TeachDoor } from '../../components/state/teach-door.ts';
import type { FileSink } from '../../utils/disk/file-sink.ts';
import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import type { PageLayout } from '../../utils/model/layout.ts';
import type { PageReportFile } from '../../utils/model/page-report.ts';
import { defaultSettings, type Settings } from '../../utils/model/settings.ts';
import type { StoreMark } from '../../utils/model/store-mark.ts';
import type { TabState } from '../../utils/model/tab-state.ts';
import type { UserData, UserKind } from '../../utils/model/user-data.ts';
import type { Store } from '../../utils/store/store.ts';
import { NOW } from './sample-shop.ts';

interface Options {
  readonly store: () => Promise<Store>;
  readonly tab?: TabState;
  readonly settings?: Partial<Settings>;
  readonly granted?: readonly string[];
  /** Whether the user says yes to the browser's prompt. */
  readonly consents?: boolean;
  readonly layouts?: readonly PageLayout[];
  /** What was written down of the database. */
  readonly remembered?: StoreMark | null;
  readonly report?: () => Promise<PageReportFile>;
  readonly teach?: TeachDoor;
  /** What the user has entered already. */
  readonly entered?: Partial<UserData>;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

const consoles: readonly Console[] = [
  {
    id: 'sycm',
    name: { zh: '生意参谋', en: 'Business Advisor' },
    matches: ['https://sycm.taobao.com/*'],
    home: 'https://sycm.taobao.com/portal/home.htm',
    timeZone: 'Asia/Shanghai',
  },
  {
    id: 'jd',
    name: { zh: '京东商智', en: 'JD Shangzhi' },
    matches: ['https://sz.jd.com/*'],
    timeZone: 'Asia/Shanghai',
  },
  { id: 'pdd', name: { zh: '拼多多商家后台', en: 'Pinduoduo Merchant' }, matches: ['https://mms.pinduoduo.com/*'] },
  { id: 'woocommerce', name: { zh: 'WooCommerce', en: 'WooCommerce' }, matches: [] },
];

/** The outside world in memory. `deeds` tells what the panels asked for; `say…` lets the world change under them. */
export function fakeHost({
  store,
  tab = { state: 'no-console' },
  settings: chosen = {},
  granted = [],
  consents = true,
  layouts = [],
  remembered = null,
  report = () => Promise.reject(new Error('no page to report')),
  teach,
  entered = {},
  now = NOW,
}: Options) {
  const deeds: string[] = [];
  const files: { readonly name: string; readonly content: Blob }[] = [];
  const listeners = {
    store: new Set<() => void>(),
    settings: new Set<(s: Settings) => void>(),
    grants: new Set<() => void>(),
    entered: new Set<() => void>(),
    orders: new Set<() => void>(),
  };
  const grants = new Set(granted);
  let mark = remembered;
  let settings: Settings = { ...defaultSettings, language: 'zh', theme: 'light', ...chosen };
  let userData: UserData = { costs: [], events: [], notes: [], pins: [], categories: [], ...entered };
  const changeItems = (kind: UserKind, id: string, added: readonly UserData[UserKind][number][]) => {
    const others = userData[kind].filter((item) => item.id !== id);
    userData = { ...userData, [kind]: [...others, ...added] };
    for (const tell of listeners.entered) tell();
  };
  const listen =
    <T>(to: Set<T>) =>
    (listener: T) => {
      to.add(listener);
      return () => to.delete(listener);
    };
  const lists = new Map<string, KeptOrders>();
  const changeLists = async (deed: () => unknown) => {
    deed();
    for (const tell of listeners.orders) tell();
  };
  const changeGrants = (change: (origin: string) => void, origins: readonly string[]) => {
    origins.forEach(change);
    for (const tell of listeners.grants) tell();
  };
  const before = new Map<string, Settings>();
  const putSettings = (next: Settings) => {
    settings = next;
    for (const tell of listeners.settings) tell(settings);
  };
  const host: Host = {
    consoles,
    browserLanguage: 'zh-CN',
    now: () => now,
    openStore: store,
    onStoreChange: listen(listeners.store),
    readSettings: async () => settings,
    saveSettings: async (patch) => {
      settings = { ...settings, ...patch };
      for (const tell of listeners.settings) tell(settings);
    },
    onSettingsChange: listen(listeners.settings),
    activeTab: async () => tab,
    onTabChange: () => () => {},
    readStoreMark: async () => mark,
    saveStoreMark: async (written) => {
      mark = written;
    },
    readLayouts: async () => layouts,
    onLayoutsChange: () => () => {},
    acceptLayout: async ({ console, page }) => void deeds.push(`accept ${console}/${page}`),
    reloadTab: () => deeds.push('reload'),
    openWelcome: () => deeds.push('welcome'),
    openAddress: (url) => deeds.push(`open ${url}`),
    openSidePanel: () => deeds.push('side panel'),
    copyText: async (text) => void deeds.push(`copy ${text}`),
    copyRich: async (html, text) => void deeds.push(`copy rich ${html}\n\n${text}`),
    printPage: () => deeds.push('print'),
    openDashboard: (section) => deeds.push(`dashboard ${section ?? ''}`.trim()),
    grantedOrigins: async () => [...grants],
    isGranted: async (origins) => origins.every((origin) => grants.has(origin)),
    grant: async (origins) => {
      deeds.push(`grant ${origins.join(' ')}`);
      if (consents) changeGrants((origin) => grants.add(origin), origins);
      return consents;
    },
    revoke: async (origins) => {
      changeGrants((origin) => grants.delete(origin), origins);
      return true;
    },
    onGrantsChange: listen(listeners.grants),
    saveFile: (name, content) => files.push({ name, content }),
    reportPage: report,
    teach: async () => teach ?? Promise.reject(new Error('nobody teaches here')),
    createFile: async (name) => sinkInto((content) => files.push({ name, content })),
    createDownload: async (name) => sinkInto((content) => files.push({ name, content })),
    backupFolder: null,
    readKept: async () => ({ settings }),
    writeKept: async (kept, undoId) => {
      before.set(undoId, settings);
      putSettings((kept['settings'] as Settings | undefined) ?? settings);
    },
    takeBackKept: async (undoId) => putSettings(before.get(undoId) ?? settings),
    readUserData: async () => userData,
    onUserDataChange: listen(listeners.entered),
    saveUserItem: async (kind, item) => changeItems(kind, item.id, [item]),
    removeUserItem: async (kind, id) => changeItems(kind, id, []),
    buyerHash: async () => async (text) => `hashed ${text.length} ${[...text].reverse().join('')}`,
    orders: async () => ({
      lists: async (shopKey) => [...lists.values()].filter((list) => list.shopKey === shopKey),
      keep: (list) => changeLists(() => lists.set(list.id, list)),
      drop: (id) => changeLists(() => lists.delete(id)),
      onChange: listen(listeners.orders),
    }),
    changeUserItems: async (kind, put, drop) => {
      for (const item of put) changeItems(kind, item.id, [item]);
      for (const id of drop) changeItems(kind, id, []);
    },
    browserKeys: async () => [{ opens: 'panel', key: 'Alt+Shift+S' }],
  };
  const sayStoreChanged = () => {
    for (const tell of listeners.store) tell();
  };
  return {
    host,
    deeds,
    files,
    sayStoreChanged,
    settings: () => settings,
    userData: () => userData,
  };
}

function sinkInto(keep: (content: Blob) => void): FileSink {
  const parts: BlobPart[] = [];
  return {
    write: async (chunk) => {
      parts.push(chunk.slice());
    },
    close: async () => keep(new Blob(parts)),
    abort: async () => undefined,
  };
}
