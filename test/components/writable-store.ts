import { entityIdentity, entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Store } from '../../utils/store/store.ts';
import type { DumpPart, ImportOptions, ImportRecord } from '../../utils/store/transfer.ts';
import { fakeStore } from './fake-store.ts';

/** A store in memory that takes imports and backups and gives them up again. `fails` makes the next write fail half-way. */
export function writableStore(begin: readonly Figure[]) {
  const layers = new Map<string, { readonly record: ImportRecord; readonly figures: readonly Figure[] }>();
  const now = () =>
    [
      ...new Map(
        [...begin, ...[...layers.values()].flatMap(({ figures }) => figures)].map((figure) => [place(figure), figure]),
      ).entries(),
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, figure]) => figure);
  const keep = async (figures: readonly Figure[], { undoId, at, label, signal, onProgress }: ImportOptions) => {
    signal?.throwIfAborted();
    onProgress?.(figures.length);
    const record: ImportRecord = { id: undoId, at, label: label ?? null, figures: figures.length, shops: [] };
    layers.set(undoId, { record, figures });
    return record;
  };
  const store = (): Store => ({
    ...fakeStore(now()),
    shops: async () => fakeStore(now()).shops(),
    figures: async (query) => fakeStore(now()).figures(query),
    async *exportFigures({ shops, kinds, metrics } = {}) {
      const all = now().filter(
        ({ shopKey, entity, metric }) =>
          (shops?.includes(shopKey) ?? true) &&
          (kinds?.includes(entity.kind) ?? true) &&
          (metrics?.includes(metric) ?? true),
      );
      for (let from = 0; from < all.length; from += 100) yield all.slice(from, from + 100);
    },
    applyImport: async (batches, options) => {
      const figures: Figure[] = [];
      for await (const batch of batches) figures.push(...batch);
      return keep(figures, options);
    },
    undoImport: async (id) => layers.delete(id),
    imports: async () => [...layers.values()].map(({ record }) => record).reverse(),
    async *dump() {
      yield { type: 'shops', shops: (await fakeStore(now()).shops()) as never };
      // The real one packs cells; what matters here is that it comes back.
      for (const figure of now()) yield { type: 'entities', entities: [{ figure, cells: [1] }] } as never;
    },
    restore: async (parts, options) => {
      const figures: Figure[] = [];
      for await (const part of parts as AsyncIterable<DumpPart>)
        if (part.type === 'entities')
          figures.push(...part.entities.map((one) => (one as unknown as { figure: Figure }).figure));
      return keep(figures, options);
    },
  });
  return { store: async () => store(), figures: now };
}

function place({ shopKey, entity, period, metric, role }: Figure): string {
  const span = period ? `${period.start}/${period.end}/${period.grain}` : 'unknown';
  return [shopKey, entity.kind, entityKey(entity), entityIdentity(entity), span, metric, role].join('\u0000');
}
