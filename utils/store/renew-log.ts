const name = 'tillside-log';

/**
 * Has Chromium begin a new log of its IndexedDB, by creating and deleting a small database of that name. To be done once
 * after each start of the browser, before anything is written.
 *
 * Why: a Chromium that is killed while it writes leaves half a record at the end of LevelDB's log. The next start passes
 * over it and goes on writing behind it; the start after that takes it for damage and throws everything away
 * (github.com/google/leveldb/issues/1287). Deleting a database compacts, and what is compacted leaves the log behind.
 * Browsers that keep IndexedDB otherwise are not harmed. Rejects with what the browser threw.
 */
export async function renewLog(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('log').put(1, 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onerror = () => reject(deleting.error);
    // Nobody else opens it; waiting for somebody who does would keep the store from being opened.
    deleting.onblocked = () => reject(new DOMException('The log database is held open', 'AbortError'));
    deleting.onsuccess = () => resolve();
  });
}
