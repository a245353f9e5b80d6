import { readUserData as readItems, userKinds } from '../model/read-user-item.ts';
import type { UserData, UserItemOf, UserKind } from '../model/user-data.ts';
import { browser } from './browser.ts';
import { userPrefix } from './user-data-change.ts';

/** One key an item: two pages that save at once never overwrite each other's. */
const keyOf = (kind: UserKind, id: string) => `${userPrefix}${kind}/${id}`;

/** Everything the user entered; an item that is none any more is left out. */
export async function readUserData(): Promise<UserData> {
  const stored = await browser.storage.local.get(null);
  const of = (kind: UserKind) =>
    Object.entries(stored)
      .filter(([key]) => key.startsWith(keyOf(kind, '')))
      .map(([, item]) => item);
  return readItems(Object.fromEntries(userKinds.map((kind) => [kind, of(kind)]))).data;
}

/** Adds an item or replaces the one with its id; resolves when it is kept. */
export async function saveUserItem<Kind extends UserKind>(kind: Kind, item: UserItemOf<Kind>): Promise<void> {
  await browser.storage.local.set({ [keyOf(kind, item.id)]: item });
}

/** Forgets an item; undo is saving it again. */
export async function removeUserItem(kind: UserKind, id: string): Promise<void> {
  await browser.storage.local.remove(keyOf(kind, id));
}

/** Adds or replaces items and forgets others. Those added come in one call: all of them or none. */
export async function changeUserItems<Kind extends UserKind>(
  kind: Kind,
  put: readonly UserItemOf<Kind>[],
  drop: readonly string[],
): Promise<void> {
  if (put.length > 0)
    await browser.storage.local.set(Object.fromEntries(put.map((item) => [keyOf(kind, item.id), item])));
  if (drop.length > 0) await browser.storage.local.remove(drop.map((id) => keyOf(kind, id)));
}

/** Forgets everything entered of some shops. */
export async function forgetUserDataOf(isMeant: (shopKey: string) => boolean): Promise<void> {
  const known = await readUserData();
  const keys = userKinds.flatMap((kind) =>
    known[kind].flatMap((item) => (item.shopKey !== null && isMeant(item.shopKey) ? keyOf(kind, item.id) : [])),
  );
  if (keys.length > 0) await browser.storage.local.remove(keys);
}

/**
 * Takes in a backup or an imported list. Of two items with one id the one entered later stays, so that any order and
 * any repetition of imports leaves the same.
 * @returns how many items were new or newer.
 */
export async function mergeUserData(incoming: UserData): Promise<number> {
  const known = await readUserData();
  const fresh = userKinds.flatMap((kind) => {
    const items: readonly UserItemOf<UserKind>[] = incoming[kind];
    const standing = new Map(known[kind].map((item) => [item.id, item]));
    return items
      .filter((item) => isLater(item, standing.get(item.id)))
      .map((item) => [keyOf(kind, item.id), item] as const);
  });
  // In one call: all of them or none.
  if (fresh.length > 0) await browser.storage.local.set(Object.fromEntries(fresh));
  return fresh.length;
}

interface Dated {
  readonly at: string;
}

function isLater(item: Dated, known: Dated | undefined): boolean {
  if (!known) return true;
  const [ours, theirs] = [Date.parse(item.at), Date.parse(known.at)];
  return ours === theirs ? JSON.stringify(item) > JSON.stringify(known) : ours > theirs;
}
