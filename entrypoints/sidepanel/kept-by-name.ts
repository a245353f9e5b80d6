import { knownSettings } from '../../utils/model/known-settings.ts';
import { readUserData as readItems, userKinds } from '../../utils/model/read-user-item.ts';
import { readSettings, saveSettings } from '../../utils/webext/settings.ts';
import { mergeUserData, readUserData, removeUserItem, saveUserItem } from '../../utils/webext/user-data.ts';

/** What a backup holds beside the store: the settings and what the user entered. */
export async function readKept(): Promise<Readonly<Record<string, unknown>>> {
  const [settings, userData] = await Promise.all([readSettings(), readUserData()]);
  return { settings, userData };
}

/** Takes over what a backup kept; what is entered since stays. @returns what takes it back. */
export async function writeKept({
  settings,
  userData,
}: Readonly<Record<string, unknown>>): Promise<() => Promise<void>> {
  const [settingsBefore, dataBefore] = await Promise.all([readSettings(), readUserData()]);
  await saveSettings(knownSettings(settings));
  await mergeUserData(readItems(userData).data);
  return async () => {
    await saveSettings(settingsBefore);
    const now = await readUserData();
    for (const kind of userKinds) {
      const before = new Map<string, (typeof dataBefore)[typeof kind][number]>(
        dataBefore[kind].map((item) => [item.id, item]),
      );
      for (const { id } of now[kind]) if (!before.has(id)) await removeUserItem(kind, id);
      for (const item of before.values()) await saveUserItem(kind, item);
    }
  };
}
