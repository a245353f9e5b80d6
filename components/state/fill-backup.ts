import type { FileSink } from '../../utils/disk/file-sink.ts';
import type { DumpPart } from '../../utils/store/transfer.ts';
import { figuresIn } from './figures-in.ts';
import type { PanelState } from './panel.ts';

interface Options {
  /** Null: it is not encrypted. */
  readonly passphrase: string | null;
  /** Called after each piece, with the figures so far. */
  readonly onProgress: (figures: number) => void;
  readonly signal: AbortSignal;
}

/** Writes everything into the file and closes it; whatever is thrown on the way, nothing is left of the file. */
export async function fillBackup(
  sink: FileSink,
  { host, door }: Pick<PanelState, 'host' | 'door'>,
  { passphrase, onProgress, signal }: Options,
): Promise<{ readonly created: string; readonly bytes: number }> {
  try {
    const [{ writeBackup }, store] = await Promise.all([import('../../utils/backup/write-backup.ts'), door()]);
    const created = new Date(host.now()).toISOString();
    const parts = counted(store.dump(), onProgress, signal);
    let bytes = 0;
    for await (const chunk of writeBackup({ kept: await host.readKept(), parts }, { created, passphrase })) {
      signal.throwIfAborted();
      await sink.write(chunk);
      bytes += chunk.length;
    }
    await sink.close();
    return { created, bytes };
  } catch (error) {
    await sink.abort().catch(() => undefined);
    throw error;
  }
}

async function* counted(
  parts: AsyncIterable<DumpPart>,
  onProgress: (figures: number) => void,
  signal: AbortSignal,
): AsyncGenerator<DumpPart> {
  let figures = 0;
  for await (const part of parts) {
    signal.throwIfAborted();
    yield part;
    figures += figuresIn(part);
    onProgress(figures);
  }
}
