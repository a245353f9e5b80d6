import type { PackedOrders } from '../../utils/model/kept-orders.ts';
import { knownSettings } from '../../utils/model/known-settings.ts';
import { readUserData as readItems, userKinds } from '../../utils/model/read-user-item.ts';
import { defaultSettings, type Settings } from '../../utils/model/settings.ts';
import { listTakenBack, takenBack } from '../../utils/model/taken-back.ts';
import type { UserData, UserItemOf, UserKind } from '../../utils/model/user-data.ts';
import { readPackedOrders } from '../../utils/orders/read-packed-orders.ts';
import { isSampleShop } from '../../utils/sample/is-sample-shop.ts';
import { soundRules } from '../../utils/teach/sound-rules.ts';
import { forgetKeptBefore, readKeptBefore, saveKeptBefore } from '../../utils/webext/kept-before.ts';
import { putSettings, readSettings, saveSettings } from '../../utils/webext/settings.ts';
import { readTaughtRules, saveTaughtRules } from '../../utils/webext/taught-rules.ts';
import { mergeUserData, readUserData, removeUserItem, saveUserItem } from '../../utils/webext/user-data.ts';

type Kept = Readonly<Record<string, unknown>>;

const keep = async () => (await import('../../utils/orders/order-keep.ts')).orderKeep();
const isReal = ({ shopKey }: { readonly shopKey: string | null }) => shopKey === null || !isSampleShop(shopKey);

/** What a backup holds beside the store: the settings, what the user entered, order lists, and what was taught. */
export async function readKept(): Promise<Kept> {
  const lists = await (await keep()).all();
  return { ...(await readSmall()), orderLists: lists.filter(isReal) };
}

/** All of it but the order lists, which are large. */
async function readSmall(): Promise<Kept> {
  const [settings, userData, rules] = await Promise.all([readSettings(), readUserData(), readTaughtRules()]);
  return { settings, userData: realOnly(userData), taughtRules: soundRules(rules) };
}

/** Takes over what a backup kept, and remembers what was before under `undoId`; what is entered since stays. */
export async function writeKept({ settings, userData, taughtRules, orderLists }: Kept, undoId: string): Promise<void> {
  const before = await readSmall();
  const rulesBefore = soundRules(before['taughtRules']);
  const taught = new Set(rulesBefore.map(({ id }) => id));
  // Before anything is changed: whatever stops this half-way, what was done can be taken back.
  await saveKeptBefore(undoId, { before, after: before });
  // A rule that comes with it stands from today.
  if (settings !== undefined) await saveSettings({ ...knownSettings(settings), keepMonthsSince: null });
  await mergeUserData(readItems(userData).data);
  await saveTaughtRules([...rulesBefore, ...soundRules(taughtRules).filter(({ id }) => !taught.has(id))]);
  const replaced = await (await keep()).merge(readPackedOrders(orderLists).filter(isReal));
  const orders = [...replaced].map(([id, list]) => [id, list ?? null] as const);
  await saveKeptBefore(undoId, { before: { ...before, orders }, after: await readSmall() });
}

/** Takes back what a backup changed under this name, however long ago; what the user changed since stays. */
export async function takeBackKept(undoId: string): Promise<void> {
  const kept = await readKeptBefore(undoId);
  if (!kept) return;
  const now = await readSmall();
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
  const orders = (kept.before['orders'] ?? []) as readonly (readonly [string, PackedOrders | null])[];
  await (await keep()).putBack(new Map(orders.map(([id, list]) => [id, list ?? undefined])));
  await forgetKeptBefore(undoId);
}

function realOnly({ costs, events, notes, pins, categories }: UserData): UserData {
  return {
    costs: costs.filter(isReal),
    events: events.filter(isReal),
    notes: notes.filter(isReal),
    pins: pins.filter(isReal),
    categories: categories.filter(isReal),
  };
}
