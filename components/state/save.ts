import { signal } from '@preact/signals';
import type { Figure } from '../../utils/model/figure.ts';
import type { PanelState } from './panel.ts';
import { spanTo } from './span.ts';

export type SaveScope = 'span' | 'all';

export type SaveProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly rows: number }
  | { readonly state: 'done'; readonly rows: number }
  | { readonly state: 'failed' };

const allRoles = ['own', 'previous', 'peer', 'change', 'peer_top'] as const;

/** The figures of the chosen shop as a CSV file, of the chosen span or all of them. */
export function createSave({ host, door, shops: { shop }, figures: { yesterday }, span }: PanelState) {
  const scope = signal<SaveScope>('span');
  const progress = signal<SaveProgress>({ state: 'idle' });
  const save = async () => {
    const of = shop.value;
    if (!of) return;
    progress.value = { state: 'busy', rows: 0 };
    const store = await door();
    const within = scope.value === 'span' ? spanTo(yesterday.value, span.value) : {};
    const [{ csvChunks }, { csvFileName }] = await Promise.all([
      import('../../utils/export/to-csv.ts'),
      import('../../utils/export/csv-file-name.ts'),
    ]);
    const figures = await store.figures({ shop: of.key, roles: allRoles, ...within });
    if (figures.length > 0) {
      const bytes = await toBlob(csvChunks(figures), (rows) => {
        progress.value = { state: 'busy', rows };
      });
      host.saveFile(csvFileName(of.name ?? of.console, ...datesOf(figures, yesterday.value)), bytes);
    }
    progress.value = { state: 'done', rows: figures.length };
  };
  const run = () =>
    save().catch(() => {
      progress.value = { state: 'failed' };
    });
  return { scope, span, progress, run };
}

export type SaveState = ReturnType<typeof createSave>;

/** Chunk by chunk with a breath in between, so that the panel stays alive while a large shop is written. */
async function toBlob(chunks: Iterable<string>, onRows: (rows: number) => void): Promise<Blob> {
  const parts: string[] = [];
  let rows = -1; // the first line holds the column heads
  for (const chunk of chunks) {
    parts.push(chunk);
    rows += chunk.split('\r\n').length - 1;
    onRows(rows);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** First and last day the figures speak of. */
function datesOf(figures: readonly Figure[], today: string): [from: string, to: string] {
  const periods = figures.flatMap(({ period }) => period ?? []);
  const starts = periods.map(({ start }) => start).sort();
  const ends = periods.map(({ end }) => end).sort();
  return [starts[0] ?? today, ends.at(-1) ?? today];
}
