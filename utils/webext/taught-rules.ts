import type { TaughtRule } from '../model/taught-rule.ts';
import { browser } from './browser.ts';

const key = 'taughtRules';

/** What lies in the storage under the name of taught rules; whoever reads it must see whether it is that. */
export async function readTaughtRules(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function saveTaughtRules(rules: readonly TaughtRule[]): Promise<void> {
  await browser.storage.local.set({ [key]: rules });
}

/** Calls `listener` when any page of the extension changed the rules; returns what stops it. */
export function onTaughtRulesChange(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
