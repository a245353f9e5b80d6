import { browser } from './browser.ts';

/** What is kept beside the store, before and after a restored backup changed it. */
export interface KeptBefore {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

const keyOf = (undoId: string) => `keptBefore/${undoId}`;

/** Remembers it under the name of the restore, for as long as that can be taken back. */
export async function saveKeptBefore(undoId: string, kept: KeptBefore): Promise<void> {
  await browser.storage.local.set({ [keyOf(undoId)]: kept });
}

/** Undefined when this restore changed nothing of it. */
export async function readKeptBefore(undoId: string): Promise<KeptBefore | undefined> {
  const key = keyOf(undoId);
  return (await browser.storage.local.get(key))[key] as KeptBefore | undefined;
}

export async function forgetKeptBefore(undoId: string): Promise<void> {
  await browser.storage.local.remove(keyOf(undoId));
}
