import { browser } from './browser.ts';

/** What the user chose. Kept in storage.local; every field has a default, so a missing or older record is fine. */
export interface Settings {
  /** One switch stops all reading on every page. */
  readonly paused: boolean;
  readonly language: 'auto' | 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Which colour a rise has: the language's habit (红涨 in Chinese), or the one chosen. */
  readonly rises: 'auto' | 'red' | 'green';
  /** Show the invented shop instead of the user's own. */
  readonly sample: boolean;
}

const defaults: Settings = { paused: false, language: 'auto', theme: 'auto', rises: 'auto', sample: false };

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get({ settings: defaults });
  return { ...defaults, ...(stored['settings'] as Partial<Settings>) };
}

export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await readSettings()), ...patch } });
}

/** Calls `listener` with the new settings whenever any page changes them; returns what stops it. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !changes['settings']) return;
    listener({ ...defaults, ...(changes['settings'].newValue as Partial<Settings>) });
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
