/** A file being written, piece by piece. */
export interface FileSink {
  readonly write: (chunk: Uint8Array) => Promise<void>;
  /** The file is whole: hand it to the user. */
  readonly close: () => Promise<void>;
  /** Leave nothing behind. */
  readonly abort: () => Promise<void>;
}

type Picker = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

type Download = (name: string, content: Blob) => void;

/**
 * Opens a file for the user: where the browser lets them choose the place (Chrome) it is written there; elsewhere
 * (Firefox) it is downloaded. Null when the user changed their mind. Must be called from a click.
 * @param download hands a finished file to the browser's downloads.
 */
export async function createFile(name: string, download: Download): Promise<FileSink | null> {
  const { showSaveFilePicker: pick } = globalThis as { showSaveFilePicker?: Picker };
  if (!pick) return createDownload(name, download);
  try {
    return writingTo(await pick({ suggestedName: name }), async () => undefined);
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}

/**
 * A file that is downloaded once it is whole: written to the extension's own disk space first; in private windows, which
 * have none, to memory.
 */
export async function createDownload(name: string, download: Download): Promise<FileSink> {
  return (await ownDisk(name, download)) ?? inMemory(name, download);
}

/** A sink into a handle. @param finish what is left to do once the file is whole. */
export async function writingTo(handle: FileSystemFileHandle, finish: () => Promise<void>): Promise<FileSink> {
  const stream = await handle.createWritable();
  return {
    write: (chunk) => stream.write(chunk as Uint8Array<ArrayBuffer>),
    close: async () => {
      await stream.close();
      await finish();
    },
    abort: async () => {
      // What was there before stays: the browser writes beside it until the stream is closed. A file that is new and
      // empty was made by the picker.
      await stream.abort();
      const { remove } = handle as FileSystemFileHandle & { remove?: () => Promise<void> };
      if (remove && (await handle.getFile()).size === 0) await remove.call(handle);
    },
  };
}

/** Where files wait for the browser to have downloaded them, and how long: a minute would do on most disks. */
const parking = 'downloads';
const longestWaitMs = 15 * 60_000;

async function ownDisk(name: string, download: Download): Promise<FileSink | undefined> {
  try {
    const disk = await navigator.storage.getDirectory();
    const folder = await disk.getDirectoryHandle(parking, { create: true });
    await clearAway(folder, Date.now() - longestWaitMs);
    // A name of its own: a second export must not write over one that is still being downloaded.
    const place = crypto.randomUUID();
    const handle = await folder.getFileHandle(place, { create: true });
    const { write, close, abort } = await writingTo(handle, async () => download(name, await handle.getFile()));
    return {
      write,
      close,
      abort: async () => {
        await abort();
        await folder.removeEntry(place).catch(() => undefined);
      },
    };
  } catch {
    return undefined;
  }
}

/** Removes what was downloaded long ago: it counts as the extension's own data. */
async function clearAway(folder: FileSystemDirectoryHandle, before: number): Promise<void> {
  const { entries } = folder as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> };
  for await (const [name, handle] of entries.call(folder))
    if ((await handle.getFile()).lastModified < before) await folder.removeEntry(name);
}

function inMemory(name: string, download: Download): FileSink {
  let parts: BlobPart[] = [];
  return {
    write: async (chunk) => {
      parts.push(chunk.slice());
    },
    close: async () => download(name, new Blob(parts)),
    abort: async () => {
      parts = [];
    },
  };
}
