import type { Page } from 'playwright';

/** How the browser stands to the folder; what it answers each time it is asked for the right to write. */
export interface FolderManners {
  readonly name: string;
  /** What it says unasked; `granted` at once after picking, `prompt` after a restart. */
  readonly permission: PermissionState;
  readonly answers: readonly PermissionState[];
}

/**
 * Answers the dialog for folders, which no test can reach, with a folder on the extension's own disk, and stands in for
 * the browser's prompt for writing into it. All else is as shipped: the handle is kept in IndexedDB and lives through
 * restarts, and files are real ones. To be called before the page is opened.
 */
export async function answerFolderPicker(page: Page, manners: FolderManners): Promise<void> {
  await page.addInitScript(({ name, permission, answers }) => {
    const view = globalThis as unknown as { showDirectoryPicker: unknown };
    view.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    let state = permission;
    const left = [...answers];
    const handle = FileSystemDirectoryHandle.prototype as unknown as Record<string, unknown>;
    handle['queryPermission'] = async () => state;
    handle['requestPermission'] = async () => {
      state = left.shift() ?? state;
      return state;
    };
  }, manners);
}

/** Names and sizes of the files in such a folder, sorted; undefined when it is not there. */
export async function filesInFolder(page: Page, folder: string): Promise<readonly [string, number][] | undefined> {
  return page.evaluate(async (name) => {
    const disk = await navigator.storage.getDirectory();
    const found = await disk.getDirectoryHandle(name).catch(() => undefined);
    if (!found) return undefined;
    const { values } = found as unknown as { values(): AsyncIterable<FileSystemFileHandle> };
    const files: [string, number][] = [];
    for await (const handle of values.call(found)) files.push([handle.name, (await handle.getFile()).size]);
    return files.sort();
  }, folder);
}

/** Puts files with these texts into it. */
export async function putIntoFolder(
  page: Page,
  folder: string,
  files: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  await page.evaluate(
    async ({ folder, files }) => {
      const disk = await navigator.storage.getDirectory();
      const found = await disk.getDirectoryHandle(folder, { create: true });
      for (const [name, text] of files) {
        const stream = await (await found.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    { folder, files },
  );
}

/** The bytes of one of its files. */
export async function bytesInFolder(page: Page, folder: string, name: string): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([within, file]) => {
      const disk = await navigator.storage.getDirectory();
      const handle = await (await disk.getDirectoryHandle(within)).getFileHandle(file);
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    },
    [folder, name] as const,
  );
  return Buffer.from(bytes);
}

/** Deletes the folder with everything in it, as its owner may in the system's file manager. */
export async function removeFolder(page: Page, folder: string): Promise<void> {
  await page.evaluate(
    async (name) => (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true }),
    folder,
  );
}

/**
 * Has every file of this page take a few bytes and then no more, as on a full disk; or as many as come. The quota that
 * DevTools can set is not this extension's, which may use all there is.
 */
export async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    type Write = (this: FileSystemWritableFileStream, chunk: Uint8Array<ArrayBuffer>) => Promise<void>;
    const view = globalThis as unknown as { ableToWrite?: Write };
    const stream = FileSystemWritableFileStream.prototype as unknown as { write: Write };
    view.ableToWrite ??= stream.write;
    const write = view.ableToWrite;
    stream.write = !full
      ? write
      : async function (chunk) {
          await write.call(this, chunk.subarray(0, 16));
          throw new DOMException('No space left on device', 'QuotaExceededError');
        };
  }, isFull);
}
