import { computed, signal } from '@preact/signals';
import type { ExportFormat } from '../../utils/export/manifest.ts';
import type { EntityKind } from '../../utils/model/reading.ts';
import type { ExportFilter } from '../../utils/store/transfer.ts';
import { exportName } from './export-name.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { type ExportSource, writeExport } from './write-export.ts';

export type ExportProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly rows: number }
  | { readonly state: 'done'; readonly rows: number; readonly bytes: number; readonly sha256: string }
  | { readonly state: 'copied'; readonly rows: number }
  | { readonly state: 'too-many' | 'empty' | 'cancelled' | 'failed' };

/** More than this makes no spreadsheet faster and some browsers lose it. */
export const mostCopied = 20_000;

/** What is exported, as what, and how far it is. */
export function createExport({ host, door, shops, figures }: Pick<PanelState, 'host' | 'door' | 'shops' | 'figures'>) {
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

  function begin(): ExportSource {
    abort = new AbortController();
    progress.value = { state: 'busy', rows: 0 };
    return { door, filter: filter.peek(), signal: abort.signal };
  }

  async function write(): Promise<void> {
    const of = readValue(shops.shops.peek())?.find(({ key }) => key === shop.peek());
    const span = { from: from.peek(), to: to.peek() };
    const name = exportName(format.peek(), of?.name ?? of?.console ?? null, span, figures.today.peek());
    // First of all: browsers open the dialog for a short while after the click only.
    const sink = await host.createFile(zip.peek() ? `${name}.zip` : name);
    if (!sink) {
      progress.value = { state: 'idle' };
      return;
    }
    const file = { name, format: format.peek(), zipAt: zip.peek() ? new Date(host.now()) : null };
    const told = await writeExport(begin(), file, sink, (rows) => {
      progress.value = { state: 'busy', rows };
    });
    progress.value = told.rows === 0 ? { state: 'empty' } : { state: 'done', ...told };
  }

  async function copy(): Promise<void> {
    const { copyExport } = await import('./copy-export.ts');
    const { rows, text } = await copyExport(begin(), format.peek(), mostCopied);
    if (text !== null) await host.copyText(text);
    progress.value =
      rows === 0 ? { state: 'empty' } : text === null ? { state: 'too-many' } : { state: 'copied', rows };
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
