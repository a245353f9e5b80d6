import { knownSettings } from '../../utils/model/known-settings.ts';
import { readUserData as readItems, userKinds } from '../../utils/model/read-user-item.ts';
import { soundRules } from '../../utils/teach/sound-rules.ts';
import { readSettings, saveSettings } from '../../utils/webext/settings.ts';
import { readTaughtRules, saveTaughtRules } from '../../utils/webext/taught-rules.ts';
import { mergeUserData, readUserData, removeUserItem, saveUserItem } from '../../utils/webext/user-data.ts';

/** What a backup holds beside the store: the settings, what the user entered, and what was taught. */
export async function readKept(): Promise<Readonly<Record<string, unknown>>> {
  const [settings, userData, rules] = await Promise.all([readSettings(), readUserData(), readTaughtRules()]);
  return { settings, userData, taughtRules: soundRules(rules) };
}

/** Takes over what a backup kept; what is entered since stays. @returns what takes it back. */
export async function writeKept({
  settings,
  userData,
  taughtRules,
}: Readonly<Record<string, unknown>>): Promise<() => Promise<void>> {
  const [settingsBefore, dataBefore, stored] = await Promise.all([readSettings(), readUserData(), readTaughtRules()]);
  const rulesBefore = soundRules(stored);
  const taught = new Set(rulesBefore.map(({ id }) => id));
  await saveSettings(knownSettings(settings));
  await mergeUserData(readItems(userData).data);
  await saveTaughtRules([...rulesBefore, ...soundRules(taughtRules).filter(({ id }) => !taught.has(id))]);
  return async () => {
    await saveSettings(settingsBefore);
    await saveTaughtRules(rulesBefore);
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
