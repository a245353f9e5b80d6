import { type FileSink, writingTo } from './file-sink.ts';
import { keepHandle, keptHandle } from './kept-handle.ts';

/** The folder backups go to; only some browsers let a page keep one. */
export interface BackupFolder {
  /** Its name, and whether it may be written to right now; null when none was picked. */
  readonly current: () => Promise<{ readonly name: string; readonly isOpen: boolean } | null>;
  /** Lets the user pick one; false when they changed their mind. Must be called from a click. */
  readonly pick: () => Promise<boolean>;
  /** Asks again for the right to write, which browsers take back with time. Must be called from a click. */
  readonly reopen: () => Promise<boolean>;
  readonly forget: () => Promise<void>;
  /**
   * A new file in it. Once it is whole, backups older than the newest `keep` are removed. Rejects with the browser's
   * NotFoundError when the folder is gone, NotAllowedError when it may not be written to.
   */
  readonly createFile: (name: string, keep: number) => Promise<FileSink>;
}

/** How backups are named, and so what may be cleared away: nothing else in the folder is touched. */
export const backupName = /^tillside-backup-\d{8}-\d{6}\.tillside$/;

interface Asking extends FileSystemDirectoryHandle {
  queryPermission(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

type Picker = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Null where the browser lets nobody pick folders (Firefox). */
export function backupFolder(): BackupFolder | null {
  const { showDirectoryPicker: show } = globalThis as { showDirectoryPicker?: Picker };
  if (!show) return null;
  const kept = async () => (await keptHandle()) as Asking | undefined;
  return {
    current: async () => {
      const handle = await kept();
      return handle
        ? { name: handle.name, isOpen: (await handle.queryPermission({ mode: 'readwrite' })) === 'granted' }
        : null;
    },
    pick: async () => {
      try {
        await keepHandle(await show({ id: 'tillside-backup', mode: 'readwrite' }));
        return true;
      } catch (error) {
        if ((error as Error).name === 'AbortError') return false;
        throw error;
      }
    },
    reopen: async () => (await (await kept())?.requestPermission({ mode: 'readwrite' })) === 'granted',
    forget: () => keepHandle(undefined),
    createFile: async (name, keep) => {
      const folder = await kept();
      if (!folder) throw new Error('No backup folder was picked');
      const handle = await folder.getFileHandle(name, { create: true });
      try {
        return await writingTo(handle, () => clearAway(folder, keep).catch(() => undefined));
      } catch (error) {
        await folder.removeEntry(name).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** An old backup that cannot be removed is no reason to call the new one failed: whoever calls passes over it. */
async function clearAway(folder: FileSystemDirectoryHandle, keep: number): Promise<void> {
  const names: string[] = [];
  const { keys } = folder as unknown as { keys(): AsyncIterable<string> };
  for await (const name of keys.call(folder)) if (backupName.test(name)) names.push(name);
  // The name tells the time: by name is by age. A killed browser leaves empty files: they take nobody's place.
  let whole = 0;
  for (const name of names.sort().reverse()) {
    if (whole >= keep) await folder.removeEntry(name);
    else if ((await (await folder.getFileHandle(name)).getFile()).size > 0) whole++;
  }
}
