const [database, table, key] = ['tillside-folder', 'handles', 'backup'];

/** The folder the user picked for backups: storage.local cannot hold a handle, IndexedDB can. Undefined when none was. */
export async function keptHandle(): Promise<FileSystemDirectoryHandle | undefined> {
  return work('readonly', (store) => store.get(key)) as Promise<FileSystemDirectoryHandle | undefined>;
}

/** Keeps a folder, or forgets the one kept. */
export async function keepHandle(handle: FileSystemDirectoryHandle | undefined): Promise<void> {
  await work('readwrite', (store) => (handle ? store.put(handle, key) : store.delete(key)));
}

async function work(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  const opened = (await answer(opening)) as IDBDatabase;
  try {
    return await answer(ask(opened.transaction(table, mode).objectStore(table)));
  } finally {
    opened.close();
  }
}

function answer(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
