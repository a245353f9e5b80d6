import { calendar } from '../../utils/analyse/calendar.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { columnsOf } from '../../utils/sample/columns-of.ts';
import type { FigureQuery, ShopRecord, Store } from '../../utils/store/store.ts';

/** A store in memory that answers queries as the real one does and cannot be written to by mistake. */
export function fakeStore(figures: readonly Figure[], lastSeen = '2026-08-24T08:05:00+08:00'): Store {
  const inOrder = figures.toSorted((a, b) =>
    entityKey(a.entity) < entityKey(b.entity) ? -1 : Number(entityKey(a.entity) > entityKey(b.entity)),
  );
  return {
    saveSnapshot: () => Promise.reject(new Error('the pages only read')),
    shops: async () => [...new Set(figures.map((figure) => figure.shopKey))].map((key) => shopOf(key, lastSeen)),
    figures: async (query) => inOrder.filter((figure) => answers(figure, query)),
    snapshots: async () => [],
    columns: async ({ from, to, roles = ['own'], ...query }) =>
      columnsOf(
        inOrder.filter((figure) => answers(figure, { ...query, roles })),
        calendar(from, to),
      ),
    coverage: async () => [],
    identity: async () => null,
    health: async () => ({ state: 'well', identity: 'fake', snapshots: 0, shops: [], usage: null, damaged: [] }),
    usage: async () => ({ shops: [], browser: null }),
    tend: async () => false,
    prune: async () => ({ pieces: 0, bytes: 0 }),
    exportFigures: async function* ({ shops, kinds, metrics, from, to } = {}) {
      yield inOrder.filter(
        ({ shopKey, entity, metric, period }) =>
          (shops?.includes(shopKey) ?? true) &&
          (kinds?.includes(entity.kind) ?? true) &&
          (metrics?.includes(metric) ?? true) &&
          ((from === undefined && to === undefined) ||
            (period !== null && period.start >= (from ?? '') && period.end <= (to ?? '9'))),
      );
    },
    applyImport: () => Promise.reject(new Error('the pages only read')),
    undoImport: async () => false,
    imports: async () => [],
    dump: async function* () {},
    restore: () => Promise.reject(new Error('the pages only read')),
    close: () => {},
  };
}

function shopOf(key: string, lastSeen: string): ShopRecord {
  const [console = '', name = ''] = key.split(/:(.*)/);
  return { key, console, id: null, name, firstSeen: '2026-05-26T08:00:00+08:00', lastSeen };
}

function answers({ shopKey, entity, metric, role, period }: Figure, query: FigureQuery): boolean {
  const { shop, kind, metrics, roles = ['own'], from, to } = query;
  if (shopKey !== shop || (kind && entity.kind !== kind) || !roles.includes(role)) return false;
  if (query.entity !== undefined && (entity.id ?? entity.name) !== query.entity) return false;
  if (metrics && !metrics.includes(metric)) return false;
  if (from === undefined && to === undefined) return true;
  return period !== null && period.start >= (from ?? '') && period.end <= (to ?? '9');
}
