import type { FileSink } from '../../utils/disk/file-sink.ts';
import type { ExportFormat } from '../../utils/export/manifest.ts';
import type { Batches } from '../../utils/export/table.ts';
import type { Store } from '../../utils/store/store.ts';
import type { ExportFilter } from '../../utils/store/transfer.ts';

/** Which figures leave, and when to stop. */
export interface ExportSource {
  readonly door: () => Promise<Store>;
  readonly filter: ExportFilter;
  readonly signal: AbortSignal;
}

interface ExportFile {
  readonly name: string;
  readonly format: ExportFormat;
  /** When it is packed with its manifest; null for the bare file. */
  readonly zipAt: Date | null;
}

/** Figures as they come, a breath between the batches and an end as soon as the user wants one. */
export async function openExport({ door, filter, signal }: ExportSource): Promise<() => Batches> {
  const store = await door();
  return async function* () {
    for await (const batch of store.exportFigures(filter)) {
      signal.throwIfAborted();
      yield batch;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
}

/**
 * Writes figures into a file, whole or not at all: nothing is left behind where none is found, on a failure or when it
 * is stopped. Every export goes this way. Resolves with what was written; `sha256` and `bytes` are of the file handed
 * over.
 */
export async function writeExport(
  source: ExportSource,
  file: ExportFile,
  sink: FileSink,
  onRows: (rows: number) => void,
): Promise<{ readonly rows: number; readonly sha256: string; readonly bytes: number }> {
  let rows = 0;
  try {
    const { fingerprint } = await import('../../utils/export/fingerprint.ts');
    const print = fingerprint();
    const chunks = await chunksOf(source, file, (count) => {
      rows = count;
      onRows(count);
    });
    for await (const chunk of chunks) {
      print.add(chunk);
      await sink.write(chunk);
      source.signal.throwIfAborted();
    }
    await (rows === 0 ? sink.abort() : sink.close());
    return { rows, ...print.done() };
  } catch (error) {
    await sink.abort().catch(() => undefined);
    throw error;
  }
}

async function chunksOf(
  source: ExportSource,
  { name, format, zipAt }: ExportFile,
  onRows: (rows: number) => void,
): Promise<AsyncIterable<Uint8Array>> {
  const [open, { exportBytes }] = await Promise.all([openExport(source), import('../../utils/export/export-bytes.ts')]);
  let rows = 0;
  const chunks = exportBytes(format, open, (count) => {
    rows = count;
    onRows(count);
  });
  if (!zipAt) return chunks;
  const { exportZip } = await import('../../utils/export/zip-bytes.ts');
  return exportZip({ file: name, format, chunks, rows: () => rows, filters: source.filter, at: zipAt });
}
