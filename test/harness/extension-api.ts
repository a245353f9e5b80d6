import type { BrowserContext, Page } from 'playwright';
import { tabIdOf, tabStates } from './tab-states.ts';

/** The part of the extension's API that tests ask questions of, through a page of its origin. */
interface Chrome {
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getBadgeBackgroundColor(of: { tabId: number }): Promise<readonly number[]>;
  };
  readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] }> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]> };
  readonly runtime: {
    getContexts(filter: object): Promise<readonly { readonly contextType: string; readonly documentUrl?: string }[]>;
  };
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(): Promise<object>; clear(): Promise<void> };
    readonly session: { get(): Promise<object> };
  };
}

type ChromeWindow = { readonly chrome: Chrome };

/** What stands on the toolbar icon for the tab, with its colour as #rrggbb. */
export async function badgeOf(door: Page, tabId: number): Promise<{ readonly text: string; readonly colour: string }> {
  return door.evaluate(async (tab) => {
    const { action } = (globalThis as unknown as ChromeWindow).chrome;
    const colour = await action.getBadgeBackgroundColor({ tabId: tab });
    const hex = colour.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
    return { text: await action.getBadgeText({ tabId: tab }), colour: `#${hex.join('')}` };
  }, tabId);
}

/** Hosts that are switched on, and those the reader is registered for, both as match patterns. */
export async function switchedOn(
  door: Page,
): Promise<{ readonly granted: readonly string[]; readonly registered: readonly string[] }> {
  return door.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as ChromeWindow).chrome;
    const scripts = await scripting.getRegisteredContentScripts();
    return {
      granted: (await permissions.getAll()).origins ?? [],
      registered: scripts.flatMap(({ matches }) => matches ?? []),
    };
  });
}

/** The extension's windows and frames of one kind, by address. */
export async function contextsOf(door: Page, kind: 'SIDE_PANEL' | 'POPUP' | 'TAB'): Promise<readonly string[]> {
  return door.evaluate(async (wanted) => {
    const { runtime } = (globalThis as unknown as ChromeWindow).chrome;
    return (await runtime.getContexts({ contextTypes: [wanted] })).map(({ documentUrl }) => documentUrl ?? '');
  }, kind);
}

/** Changes the user's settings behind the panels' backs, as another window of the extension would. */
export async function setSettings(door: Page, settings: object): Promise<void> {
  await door.evaluate(async (value) => {
    await (globalThis as unknown as ChromeWindow).chrome.storage.local.set({ settings: value });
  }, settings);
}

/** Everything in the extension's key-value storage, as one text to search in. */
export async function storageText(door: Page): Promise<string> {
  return door.evaluate(async () => {
    const { local, session } = (globalThis as unknown as ChromeWindow).chrome.storage;
    return JSON.stringify([await local.get(), await session.get()]);
  });
}

/** Everything in every database of the extension, as it lies there and as one text to search in. */
export async function databaseText(door: Page): Promise<string> {
  return door.evaluate(async () => {
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          reading.onsuccess = resolve;
        });
        // Figures lie packed as bytes: the texts among them are looked for as text.
        texts.push(
          JSON.stringify(reading.result, (_, value) =>
            ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
          ),
        );
      }
      database.close();
    }
    return texts.join('\n');
  });
}

/** Whether a script of the extension lives in the page (in any of its frames), told by the browser itself. */
export async function hasReader(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  let found = false;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    found ||= context.origin.startsWith('chrome-extension://');
  });
  // The browser tells of every context there is before it answers.
  await session.send('Runtime.enable');
  await session.detach();
  return found;
}

/** The page of the extension that is open or about to be opened under this name. */
export async function extensionPage(context: BrowserContext, name: string): Promise<Page> {
  const isIt = (page: Page) => page.url().endsWith(`/${name}`);
  for (;;) {
    const open = context.pages().find(isIt);
    if (open) return open;
    const next = await context.waitForEvent('page', { timeout: 20_000 });
    await next.waitForURL((url) => url.protocol === 'chrome-extension:').catch(() => undefined);
  }
}

/** What the extension says of the tab of this page; undefined when it says nothing. */
export async function stateOf(door: Page, page: Page) {
  const id = await tabIdOf(door, page);
  return id === undefined ? undefined : (await tabStates(door)).get(id);
}

/** Everything in the extension's key-value storage under keys that begin so. */
export async function storedItems(door: Page, prefix: string): Promise<Readonly<Record<string, unknown>>> {
  return door.evaluate(async (start) => {
    const { local } = (globalThis as unknown as ChromeWindow).chrome.storage;
    return Object.fromEntries(Object.entries(await local.get()).filter(([key]) => key.startsWith(start)));
  }, prefix);
}

/** Empties the extension's key-value storage, settings and all. */
export async function clearStorage(door: Page): Promise<void> {
  await door.evaluate(() => (globalThis as unknown as ChromeWindow).chrome.storage.local.clear());
}

/** Puts items into it, as another window of the extension would. */
export async function putItems(door: Page, items: Readonly<Record<string, unknown>>): Promise<void> {
  await door.evaluate(async (put) => (globalThis as unknown as ChromeWindow).chrome.storage.local.set(put), items);
}
