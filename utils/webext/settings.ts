import { defaultSettings, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get({ settings: defaultSettings });
  return { ...defaultSettings, ...(stored['settings'] as Partial<Settings>) };
}

/** Puts these in the place of all there were. */
export async function putSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings });
}

export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  await putSettings({ ...(await readSettings()), ...patch });
}

/** Calls `listener` with the new settings (and those before) whenever any page changes them; returns what stops it. */
export function onSettingsChange(listener: (settings: Settings, before: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    if (area !== 'local' || !changes['settings']) return;
    const { newValue, oldValue } = changes['settings'];
    const whole = (stored: unknown) => ({ ...defaultSettings, ...(stored as Partial<Settings>) });
    listener(whole(newValue), whole(oldValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
