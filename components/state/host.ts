import type { BackupFolder } from '../../utils/disk/backup-folder.ts';
import type { FileSink } from '../../utils/disk/file-sink.ts';
import type { OrderKeep } from '../../utils/model/kept-orders.ts';
import type { PageLayout } from '../../utils/model/layout.ts';
import type { PageReportFile } from '../../utils/model/page-report.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { StoreMark } from '../../utils/model/store-mark.ts';
import type { TabState } from '../../utils/model/tab-state.ts';
import type { UserData, UserItemOf, UserKind } from '../../utils/model/user-data.ts';
import type { Store } from '../../utils/store/store.ts';
import type { TeachDoor } from './teach-door.ts';

/** A console as far as the pages have to know it. */
export interface Console {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Match patterns of its hosts; empty when it lives on the merchant's own host. */
  readonly matches: readonly string[];
  readonly home?: string;
  readonly timeZone?: string;
}

/** Stops what a subscription started. */
export type Stop = () => void;

/** Everything the panels need from outside: the extension in earnest, fakes in tests and in the gallery. */
export interface Host {
  readonly consoles: readonly Console[];
  readonly browserLanguage: string;
  now(): number;
  openStore(): Promise<Store>;
  onStoreChange(listener: () => void): Stop;
  readSettings(): Promise<Settings>;
  saveSettings(patch: Partial<Settings>): Promise<void>;
  onSettingsChange(listener: (settings: Settings) => void): Stop;
  activeTab(): Promise<TabState>;
  onTabChange(listener: () => void): Stop;
  /** How the described pages have been read lately. */
  /** What was written down of this profile's database; null when nothing was. */
  readStoreMark(): Promise<StoreMark | null>;
  saveStoreMark(mark: StoreMark): Promise<void>;
  readLayouts(): Promise<readonly PageLayout[]>;
  onLayoutsChange(listener: () => void): Stop;
  /** From here on the page is right as it looks now. */
  acceptLayout(page: Pick<PageLayout, 'console' | 'page'>): Promise<void>;
  reloadTab(): void;
  openWelcome(): void;
  openAddress(url: string): void;
  openSidePanel(): void;
  /** The full tab; the one already open comes to the front. */
  openDashboard(section?: string): void;
  /** Origins the user has granted, as match patterns. */
  grantedOrigins(): Promise<readonly string[]>;
  isGranted(origins: readonly string[]): Promise<boolean>;
  /** Must be called directly from a click: browsers drop the prompt otherwise. */
  grant(origins: readonly string[]): Promise<boolean>;
  revoke(origins: readonly string[]): Promise<boolean>;
  onGrantsChange(listener: () => void): Stop;
  /** Puts text on the clipboard; must be called from a click. */
  copyText(text: string): Promise<void>;
  /** Puts formatted text on the clipboard, and plain text for where no format is taken; must be called from a click. */
  copyRich(html: string, text: string): Promise<void>;
  /** Opens the browser's print window for the page as it stands. */
  printPage(): void;
  saveFile(name: string, content: Blob): void;
  /** Writes the page in front down without anybody's data. Rejects where Tillside may not read. */
  reportPage(): Promise<PageReportFile>;
  /** What teaching needs; fetched when it is first wanted. */
  teach(): Promise<TeachDoor>;
  /** Opens a file of the user's for writing; null when they changed their mind. Must be called from a click. */
  createFile(name: string): Promise<FileSink | null>;
  /** The same without a question: it goes to the browser's downloads once it is whole. */
  createDownload(name: string): Promise<FileSink>;
  /** Where backups go by themselves; null where the browser keeps no folders. */
  readonly backupFolder: BackupFolder | null;
  /** What a backup holds beside the store, by name: plain JSON. */
  readKept(): Promise<Readonly<Record<string, unknown>>>;
  /** Takes over what a backup kept; `undoId` names the restore. */
  writeKept(kept: Readonly<Record<string, unknown>>, undoId: string): Promise<void>;
  /** Takes back what that restore changed, however long ago; nothing when it changed nothing. */
  takeBackKept(undoId: string): Promise<void>;
  /** Costs, campaigns, notes and pinned roles the user entered. */
  readUserData(): Promise<UserData>;
  onUserDataChange(listener: () => void): Stop;
  saveUserItem<Kind extends UserKind>(kind: Kind, item: UserItemOf<Kind>): Promise<void>;
  removeUserItem(kind: UserKind, id: string): Promise<void>;
  /** Makes of a buyer's account or an order number what nobody can turn back. */
  buyerHash(): Promise<(text: string) => Promise<string>>;
  /** Where imported order lists are kept; fetched when it is first wanted. */
  orders(): Promise<OrderKeep>;
  /** Adds or replaces many items at once and forgets others. */
  changeUserItems<Kind extends UserKind>(
    kind: Kind,
    put: readonly UserItemOf<Kind>[],
    drop: readonly string[],
  ): Promise<void>;
  /** The keys the browser itself listens to; the key is empty where the user has none for it. */
  browserKeys(): Promise<readonly { readonly opens: 'panel' | 'popup'; readonly key: string }[]>;
}
