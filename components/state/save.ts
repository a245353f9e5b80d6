import { signal } from '@preact/signals';
import { exportName } from './export-name.ts';
import type { PanelState } from './panel.ts';
import { spanTo } from './span.ts';
import { writeExport } from './write-export.ts';

export type SaveScope = 'span' | 'all';

export type SaveProgress =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'busy' | 'done'; readonly rows: number };

const format = 'csv-long';

/** The usual export in one press: the chosen shop as a complete CSV, of the chosen span or all of it, downloaded. */
export function createSave({ host, door, shops: { shop }, figures: { today, yesterday }, span }: PanelState) {
  const scope = signal<SaveScope>('span');
  const progress = signal<SaveProgress>({ state: 'idle' });
  const save = async () => {
    const of = shop.peek();
    if (!of) return;
    progress.value = { state: 'busy', rows: 0 };
    const within = scope.peek() === 'span' ? spanTo(yesterday.peek(), span.peek()) : { from: '', to: '' };
    const name = exportName(format, of.name ?? of.console, within, today.peek());
    const filter = { shops: [of.key], ...(within.from !== '' && within) };
    const told = await writeExport(
      { door, filter, signal: new AbortController().signal },
      { name, format, zipAt: null },
      await host.createDownload(name),
      (rows) => {
        progress.value = { state: 'busy', rows };
      },
    );
    progress.value = { state: 'done', rows: told.rows };
  };
  const run = () =>
    save().catch(() => {
      progress.value = { state: 'failed' };
    });
  return { scope, span, progress, run };
}

export type SaveState = ReturnType<typeof createSave>;
