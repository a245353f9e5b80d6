import type { StoreMark } from '../model/store-mark.ts';
import { browser } from './browser.ts';

const key = 'storeMark';

/** What was written down of the database; null in a profile that has captured nothing yet. */
export async function readStoreMark(): Promise<StoreMark | null> {
  const stored = await browser.storage.local.get(key);
  return (stored[key] as StoreMark | undefined) ?? null;
}

/** Not to be called while the history is lost, unless the user wants to go on without it. */
export async function saveStoreMark(mark: StoreMark): Promise<void> {
  await browser.storage.local.set({ [key]: mark });
}
