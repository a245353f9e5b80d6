/** Opens a database without any code of ours; `upgrade` builds it. */
export function openRaw(
  name: string,
  version: number,
  upgrade: (database: IDBDatabase, transaction: IDBTransaction) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result, request.transaction as IDBTransaction);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Every record of every object store, by the store's name. */
export async function dumpRaw(database: IDBDatabase): Promise<Record<string, unknown[]>> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const reads = names.map(async (name) => [name, await answer(transaction.objectStore(name).getAll())] as const);
  return Object.fromEntries(await Promise.all(reads));
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
