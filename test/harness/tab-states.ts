import type { Page } from 'playwright';
import type { TabState } from '../../utils/model/tab-state.ts';

interface Chrome {
  readonly storage: { readonly session: { get(): Promise<Record<string, unknown>> } };
  readonly tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(query: object): Promise<readonly { id: number; url?: string; title?: string }[]>;
  };
}

/** What the extension says of every tab it knows, by tab id. */
export async function tabStates(door: Page): Promise<ReadonlyMap<number, TabState>> {
  const states = await door.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith('tab:'));
  });
  return new Map(states.map(([key, state]) => [Number(key.slice(4)), state as TabState]));
}

/** The id of the tab that shows this address (as the extension may see it). */
export async function tabIdOf(door: Page, page: Page): Promise<number | undefined> {
  const address = page.url();
  return door.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, address);
}
