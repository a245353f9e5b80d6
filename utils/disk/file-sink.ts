/** A file being written, piece by piece. */
export interface FileSink {
  readonly write: (chunk: Uint8Array) => Promise<void>;
  /** The file is whole: hand it to the user. */
  readonly close: () => Promise<void>;
  /** Leave nothing behind. */
  readonly abort: () => Promise<void>;
}

type Picker = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * Opens a file for the user: where the browser lets them choose the place (Chrome) it is written there; elsewhere
 * (Firefox) to the extension's own disk space first and downloaded from there; in private windows, which have none, in
 * memory. Null when the user changed their mind. Must be called from a click.
 * @param download hands a finished file to the browser's downloads.
 */
export async function createFile(
  name: string,
  download: (name: string, content: Blob) => void,
): Promise<FileSink | null> {
  const { showSaveFilePicker: pick } = globalThis as { showSaveFilePicker?: Picker };
  if (!pick) return (await ownDisk(name, download)) ?? inMemory(name, download);
  try {
    return writingTo(await pick({ suggestedName: name }), async () => undefined);
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
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

const parkingName = 'export.part';

async function ownDisk(name: string, download: (name: string, content: Blob) => void): Promise<FileSink | undefined> {
  try {
    const disk = await navigator.storage.getDirectory();
    const handle = await disk.getFileHandle(parkingName, { create: true });
    const { write, close, abort } = await writingTo(handle, async () => download(name, await handle.getFile()));
    return {
      write,
      close,
      abort: async () => {
        await abort();
        await disk.removeEntry(parkingName);
      },
    };
  } catch {
    return undefined;
  }
}

function inMemory(name: string, download: (name: string, content: Blob) => void): FileSink {
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
