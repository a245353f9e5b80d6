import { computed, signal } from '@preact/signals';
import type { ExportFormat } from '../../utils/export/manifest.ts';
import type { Batches } from '../../utils/export/table.ts';
import type { EntityKind } from '../../utils/model/reading.ts';
import type { ExportFilter } from '../../utils/store/transfer.ts';
import type { PanelState } from './panel.ts';

export type ExportProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly rows: number }
  | { readonly state: 'done'; readonly rows: number; readonly bytes: number; readonly sha256: string }
  | { readonly state: 'copied'; readonly rows: number }
  | { readonly state: 'too-many' | 'empty' | 'cancelled' | 'failed' };

/** More than this makes no spreadsheet faster and some browsers lose it. */
export const mostCopied = 20_000;

const endings: Readonly<Record<ExportFormat, string>> = {
  'csv-long': 'csv',
  'csv-wide': 'csv',
  'xlsx-long': 'xlsx',
  'xlsx-wide': 'xlsx',
  jsonl: 'jsonl',
};

/** What is exported, as what, and how far it is. */
export function createExport({ host, door, shops }: Pick<PanelState, 'host' | 'door' | 'shops'>) {
  const format = signal<ExportFormat>('xlsx-wide');
  const shop = signal<string | undefined>(shops.shop.peek()?.key);
  const kinds = signal<readonly EntityKind[]>([]);
  const metrics = signal<readonly string[]>([]);
  const [from, to] = [signal(''), signal('')];
  const zip = signal(false);
  const progress = signal<ExportProgress>({ state: 'idle' });
  let abort = new AbortController();

  const filter = computed(
    (): ExportFilter => ({
      ...(shop.value !== undefined && { shops: [shop.value] }),
      ...(kinds.value.length > 0 && { kinds: kinds.value }),
      ...(metrics.value.length > 0 && { metrics: metrics.value }),
      ...(from.value !== '' && { from: from.value }),
      ...(to.value !== '' && { to: to.value }),
    }),
  );

  /** Figures as they come, a breath between the batches and an end as soon as the user wants one. */
  async function source(): Promise<() => Batches> {
    const store = await door();
    const { signal: stopped } = abort;
    return async function* () {
      for await (const batch of store.exportFigures(filter.peek())) {
        stopped.throwIfAborted();
        yield batch;
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
  }

  function begin(): void {
    abort = new AbortController();
    progress.value = { state: 'busy', rows: 0 };
  }

  async function write(): Promise<void> {
    const of = shops.shop.peek();
    const { csvFileName } = await import('../../utils/export/csv-file-name.ts');
    const name = fileName(
      csvFileName(shop.value === undefined ? null : (of?.name ?? null), from.value, to.value),
      format.value,
    );
    // First of all: browsers open the dialog for a short while after the click only.
    const sink = await host.createFile(zip.value ? `${name}.zip` : name);
    if (!sink) {
      progress.value = { state: 'idle' };
      return;
    }
    begin();
    let rows = 0;
    try {
      const print = (await import('../../utils/export/fingerprint.ts')).fingerprint();
      for await (const chunk of await chunksOf(name, (count) => {
        rows = count;
        progress.value = { state: 'busy', rows };
      })) {
        print.add(chunk);
        await sink.write(chunk);
        abort.signal.throwIfAborted();
      }
      await (rows === 0 ? sink.abort() : sink.close());
      progress.value = rows === 0 ? { state: 'empty' } : { state: 'done', rows, ...print.done() };
    } catch (error) {
      await sink.abort().catch(() => undefined);
      throw error;
    }
  }

  async function chunksOf(name: string, onRows: (rows: number) => void): Promise<AsyncIterable<Uint8Array>> {
    const [open, { exportBytes }] = await Promise.all([source(), import('../../utils/export/export-bytes.ts')]);
    let rows = 0;
    const chunks = exportBytes(format.value, open, (count) => {
      rows = count;
      onRows(count);
    });
    if (!zip.value) return chunks;
    const { exportZip } = await import('../../utils/export/zip-bytes.ts');
    const at = new Date(host.now());
    return exportZip({ file: name, format: format.value, chunks, rows: () => rows, filters: filter.value, at });
  }

  async function copy(): Promise<void> {
    begin();
    const [open, { longTable }, { wideTable }, { toTsv }] = await Promise.all([
      source(),
      import('../../utils/export/long-table.ts'),
      import('../../utils/export/wide-table.ts'),
      import('../../utils/export/to-tsv.ts'),
    ]);
    const table = format.value.endsWith('wide') ? await wideTable(open) : longTable(open());
    let rows = 0;
    const text = await toTsv({
      ...table,
      rows: (async function* () {
        for await (const batch of table.rows) {
          rows += batch.length;
          if (rows > mostCopied) return;
          yield batch;
        }
      })(),
    });
    if (rows > 0 && rows <= mostCopied) await host.copyText(text);
    progress.value =
      rows === 0 ? { state: 'empty' } : rows > mostCopied ? { state: 'too-many' } : { state: 'copied', rows };
  }

  const guarded = (deed: () => Promise<void>) => () =>
    deed().catch(() => {
      progress.value = { state: abort.signal.aborted ? 'cancelled' : 'failed' };
    });
  return {
    format,
    shop,
    kinds,
    metrics,
    from,
    to,
    zip,
    progress,
    run: guarded(write),
    copy: guarded(copy),
    cancel: () => abort.abort(),
  };
}

export type ExportState = ReturnType<typeof createExport>;

function fileName(csvName: string, format: ExportFormat): string {
  return csvName.replace(/csv$/, endings[format]);
}
