import { signal } from '@preact/signals';
import { FileProblem, type FileProblemKind } from '../../utils/import/file-problem.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { shopKey } from '../../utils/model/shop.ts';
import type { Store } from '../../utils/store/store.ts';
import type { ImportRecord } from '../../utils/store/transfer.ts';
import { type Comparison, compareFigures } from './compare-figures.ts';
import { draftFigures, type ImportShop } from './draft-figures.ts';
import { type FailureKind, failureKind } from './failure-kind.ts';
import type { Candidate, Interpretation } from './interpret-sheets.ts';
import type { Loaded } from './load-file.ts';
import type { PanelState } from './panel.ts';
import { isRestore } from './restore-backup.ts';

/** What an import would do, before it does anything. */
export interface Preview {
  readonly name: string;
  readonly comparison: Comparison;
  /** Null for an export of ours, which says everything itself. */
  readonly report: {
    readonly candidates: readonly Candidate[];
    readonly candidate: Candidate;
    readonly columns: Interpretation['columns'];
    readonly warnings: readonly string[];
    /** Shops it may be put down to; a new one has no key yet. */
    readonly shops: readonly ImportShop[];
    /** Undefined while the user has to name a new one. */
    readonly shop: ImportShop | undefined;
  } | null;
  readonly open: () => Iterable<readonly Figure[]>;
}

export type ImportStep =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string }
  | {
      readonly step: 'problem';
      readonly name: string;
      readonly kind: FileProblemKind;
      readonly row: number | undefined;
    }
  | { readonly step: 'preview'; readonly preview: Preview }
  | { readonly step: 'writing'; readonly done: number; readonly all: number }
  | { readonly step: 'done'; readonly record: ImportRecord }
  | { readonly step: 'cancelled' | 'undone' }
  | { readonly step: 'failed'; readonly kind: FailureKind };

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** One file at a time: read, looked at, written or not, taken back or not. */
export function createImport({ host, door }: Pick<PanelState, 'host' | 'door'>) {
  const step = signal<ImportStep>({ step: 'idle' });
  const past = signal<readonly ImportRecord[]>([]);
  let abort = new AbortController();
  let file: { readonly name: string; readonly at: Date; readonly loaded: Loaded; readonly print: string } | undefined;

  const guarded = async (name: string, deed: () => Promise<void>) => {
    try {
      await deed();
    } catch (error) {
      if (error instanceof FileProblem) step.value = { step: 'problem', name, kind: error.kind, row: error.row };
      else step.value = { step: 'failed', kind: failureKind(error) };
    }
  };
  const listPast = async () => {
    past.value = (await (await door()).imports()).filter((record) => !isRestore(record));
  };

  const open = (chosen: File) =>
    guarded(chosen.name, async () => {
      step.value = { step: 'reading', name: chosen.name };
      const [{ loadFile }, { fingerprint }] = await Promise.all([
        import('./load-file.ts'),
        import('../../utils/export/fingerprint.ts'),
      ]);
      const at = new Date(Math.min(chosen.lastModified, host.now()));
      if (chosen.size > 600_000_000) throw new FileProblem('large');
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const loaded = await loadFile({ name: chosen.name, bytes, at: at.toISOString() });
      const print = fingerprint();
      print.add(bytes);
      file = { name: chosen.name, at, loaded, print: print.done().sha256 };
      if (loaded.holds === 'figures') return showOwn(loaded.open);
      const { candidatesFor } = await import('./interpret-sheets.ts');
      const candidates = candidatesFor(loaded.sheets, chosen.name);
      if (!candidates[0]) throw new FileProblem('unknown');
      return showReport(candidates, candidates[0]);
    });

  async function showOwn(figures: () => Iterable<readonly Figure[]>): Promise<void> {
    const comparison = await compareFigures(figures, await door(), breathe);
    show({ comparison, report: null, open: figures });
  }

  async function showReport(
    candidates: readonly Candidate[],
    candidate: Candidate,
    chosen?: ImportShop,
  ): Promise<void> {
    if (file?.loaded.holds !== 'sheets') return;
    const { draft, columns } = await interpret(file.loaded.sheets, candidate, file, new Date(host.now()));
    const store = await door();
    const shops = await shopsFor(store, candidate, draft.shop?.name ?? null);
    const shop = chosen ?? shops.find(({ name }) => name !== null && name === draft.shop?.name) ?? shops[0];
    const figures = shop ? draftFigures(draft, shop, `import-${file.print}`) : [];
    const comparison = await compareFigures(() => [shop ? figures : draftFigures(draft, nobody, '')], store, breathe);
    const report = { candidates, candidate, columns, warnings: draft.warnings, shops, shop };
    show({ comparison, report, open: () => [figures] });
  }

  function show(preview: Omit<Preview, 'name'>): void {
    step.value = { step: 'preview', preview: { name: file?.name ?? '', ...preview } };
  }

  const apply = (preview: Preview) =>
    guarded(preview.name, async () => {
      abort = new AbortController();
      const all = preview.comparison.figures;
      step.value = { step: 'writing', done: 0, all };
      const store = await door();
      const shop = preview.report?.shop;
      const known = new Set((await store.shops()).map(({ key }) => key));
      // The store knows no files: what was wrong with this one is remembered here.
      let problem: unknown;
      const batches = (async function* () {
        try {
          yield* preview.open();
        } catch (error) {
          problem = error;
          throw error;
        }
      })();
      try {
        const record = await store.applyImport(batches, {
          undoId: `import-${host.now()}`,
          at: new Date(host.now()).toISOString(),
          label: preview.name,
          // What the pages of a shop said of it stands.
          shops: shop ? [shop] : preview.comparison.shops.filter(({ key }) => !known.has(key)),
          // An export of ours tells itself what was read and what was imported.
          ...(!preview.report && { keepOrigin: true }),
          onProgress: (done) => {
            step.value = { step: 'writing', done, all };
          },
          signal: abort.signal,
        });
        step.value = { step: 'done', record };
        await listPast();
      } catch (error) {
        if (!abort.signal.aborted) throw problem ?? error;
        step.value = { step: 'cancelled' };
      }
    });

  const undo = (record: Pick<ImportRecord, 'id'>) =>
    guarded('', async () => {
      await (await door()).undoImport(record.id);
      step.value = { step: 'undone' };
      await listPast();
    });

  return {
    step,
    past,
    open,
    apply,
    undo,
    cancel: () => abort.abort(),
    leave: () => {
      file = undefined;
      step.value = { step: 'idle' };
    },
    /** The report is of another console than it was taken for. */
    pickConsole: ({ report, name }: Preview, candidate: Candidate) =>
      guarded(name, () => showReport(report?.candidates ?? [], candidate)),
    pickShop: ({ report, name }: Preview, shop: ImportShop) =>
      guarded(name, async () => (report ? showReport(report.candidates, report.candidate, shop) : undefined)),
    listPast: () => listPast().catch(() => undefined),
  };
}

export type ImportState = ReturnType<typeof createImport>;

const nobody: ImportShop = { key: '', console: '', id: null, name: null };

/** A shop the store does not know yet. */
export function newShop({ adapter }: Candidate, name: string): ImportShop {
  const host = adapter.matches[0]?.replace(/^[a-z*]+:\/\/|\/.*$/g, '') ?? 'file';
  const shop = { id: null, name };
  return { key: shopKey(adapter.id, shop, host, adapter.matches.length === 0), console: adapter.id, ...shop };
}

async function shopsFor(store: Store, candidate: Candidate, named: string | null): Promise<readonly ImportShop[]> {
  const known = (await store.shops()).filter(({ console }) => console === candidate.adapter.id);
  const isKnown = known.some(({ name }) => name === named);
  return [...known, ...(named === null || isKnown ? [] : [newShop(candidate, named)])];
}

/**
 * The file as of when it was written; where its clock stands before the days it speaks of (a copied file, a wrong
 * clock), as of now.
 */
async function interpret(
  sheets: Parameters<typeof import('./interpret-sheets.ts').interpretSheets>[0],
  candidate: Candidate,
  { name, at }: { readonly name: string; readonly at: Date },
  today: Date,
): Promise<Interpretation> {
  const { interpretSheets } = await import('./interpret-sheets.ts');
  const now = interpretSheets(sheets, candidate, name, today);
  try {
    const then = interpretSheets(sheets, candidate, name, at);
    const dated = ({ draft }: Interpretation) => draft.readings.filter(({ period }) => period !== null).length;
    return dated(then) === dated(now) ? then : now;
  } catch {
    return now;
  }
}
