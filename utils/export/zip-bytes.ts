import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { fingerprint } from './fingerprint.ts';
import type { ExportFilters, ExportFormat, Manifest } from './manifest.ts';

export interface ExportToZip {
  /** Name of the file within. */
  readonly file: string;
  readonly format: ExportFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Asked when the last chunk has passed. */
  readonly rows: () => number;
  readonly filters: ExportFilters;
  readonly at: Date;
}

/**
 * An exported file and its manifest as one ZIP, piece by piece. The manifest comes last, for it tells the rows and the
 * fingerprint of what stands before it.
 */
export async function* exportZip({ file, format, chunks, rows, filters, at }: ExportToZip): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  // A workbook is compressed already.
  const entry = format.startsWith('xlsx') ? new ZipPassThrough(file) : new ZipDeflate(file, { level: 6 });
  entry.mtime = at;
  zip.add(entry);
  const print = fingerprint();
  for await (const chunk of chunks) {
    print.add(chunk);
    entry.push(chunk);
    yield* ready.splice(0);
  }
  entry.push(new Uint8Array(), true);
  const manifest: Manifest = {
    tillside: 'export',
    version: 1,
    file,
    format,
    created: at.toISOString(),
    filters,
    rows: rows(),
    ...print.done(),
  };
  const told = new ZipDeflate('manifest.json');
  told.mtime = at;
  zip.add(told);
  told.push(strToU8(JSON.stringify(manifest, null, 2)), true);
  zip.end();
  yield* ready.splice(0);
}
