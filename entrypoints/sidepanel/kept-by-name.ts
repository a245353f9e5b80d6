import { knownSettings } from '../../utils/model/known-settings.ts';
import { readUserData as readItems, userKinds } from '../../utils/model/read-user-item.ts';
import { defaultSettings, type Settings } from '../../utils/model/settings.ts';
import { listTakenBack, takenBack } from '../../utils/model/taken-back.ts';
import type { UserItemOf, UserKind } from '../../utils/model/user-data.ts';
import { soundRules } from '../../utils/teach/sound-rules.ts';
import { forgetKeptBefore, readKeptBefore, saveKeptBefore } from '../../utils/webext/kept-before.ts';
import { putSettings, readSettings, saveSettings } from '../../utils/webext/settings.ts';
import { readTaughtRules, saveTaughtRules } from '../../utils/webext/taught-rules.ts';
import { mergeUserData, readUserData, removeUserItem, saveUserItem } from '../../utils/webext/user-data.ts';

type Kept = Readonly<Record<string, unknown>>;

/** What a backup holds beside the store: the settings, what the user entered, and what was taught. */
export async function readKept(): Promise<Kept> {
  const [settings, userData, rules] = await Promise.all([readSettings(), readUserData(), readTaughtRules()]);
  return { settings, userData, taughtRules: soundRules(rules) };
}

/** Takes over what a backup kept, and remembers what was before under `undoId`; what is entered since stays. */
export async function writeKept({ settings, userData, taughtRules }: Kept, undoId: string): Promise<void> {
  const before = await readKept();
  const rulesBefore = soundRules(before['taughtRules']);
  const taught = new Set(rulesBefore.map(({ id }) => id));
  // Before anything is changed: whatever stops this half-way, what was done can be taken back.
  await saveKeptBefore(undoId, { before, after: before });
  // A rule that comes with it stands from today.
  await saveSettings({ ...knownSettings(settings), keepMonthsSince: null });
  await mergeUserData(readItems(userData).data);
  await saveTaughtRules([...rulesBefore, ...soundRules(taughtRules).filter(({ id }) => !taught.has(id))]);
  await saveKeptBefore(undoId, { before, after: await readKept() });
}

/** Takes back what a backup changed under this name, however long ago; what the user changed since stays. */
export async function takeBackKept(undoId: string): Promise<void> {
  const kept = await readKeptBefore(undoId);
  if (!kept) return;
  const now = await readKept();
  const each = <T>(pick: (of: Kept) => T): readonly [T, T, T] => [pick(kept.before), pick(kept.after), pick(now)];
  const settings = takenBack(...each((of) => of['settings'] as Record<string, unknown>));
  await putSettings({ ...defaultSettings, ...settings } as Settings);
  await saveTaughtRules(listTakenBack(...each((of) => soundRules(of['taughtRules']))));
  for (const kind of userKinds) {
    const items = each((of): readonly UserItemOf<UserKind>[] => readItems(of['userData']).data[kind]);
    const left = listTakenBack(...items);
    const stays = new Set(left.map(({ id }) => id));
    for (const { id } of items[2]) if (!stays.has(id)) await removeUserItem(kind, id);
    for (const item of left) if (!items[2].includes(item)) await saveUserItem(kind, item);
  }
  await forgetKeptBefore(undoId);
}
