import { browser } from './browser.ts';

/** Begins every key under which something the user entered is kept. */
export const userPrefix = 'user/';

/** Calls `listener` when any page changed what the user entered; returns what stops it. */
export function onUserDataChange(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(userPrefix))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
