import { entityIdentity, entityKey } from '../../../utils/model/entity-key.ts';
import type { Figure } from '../../../utils/model/figure.ts';
import type { Transfer } from '../../../utils/store/transfer.ts';

/** The part of the store that files need, in memory: a later figure of the same key replaces the earlier one. */
export function memoryStore(begin: readonly Figure[] = []): Pick<Transfer, 'exportFigures'> & {
  readonly add: (figures: readonly Figure[]) => void;
  readonly size: () => number;
} {
  const figures = new Map<string, Figure>();
  const add = (more: readonly Figure[]) => {
    for (const figure of more) figures.set(place(figure).join('\u0000'), figure);
  };
  add(begin);
  return {
    add,
    size: () => figures.size,
    async *exportFigures({ shops, kinds, metrics } = {}) {
      const all = [...figures]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, figure]) => figure)
        .filter(({ shopKey }) => shops?.includes(shopKey) ?? true)
        .filter(({ entity }) => kinds?.includes(entity.kind) ?? true)
        .filter(({ metric }) => metrics?.includes(metric) ?? true);
      for (let at = 0; at < all.length; at += 3) yield all.slice(at, at + 3);
    },
  };
}

function place({ shopKey, entity, period, metric, role }: Figure): readonly string[] {
  const span = period ? `${period.start}/${period.end}/${period.grain}` : 'unknown';
  return [shopKey, entity.kind, entityKey(entity), entityIdentity(entity), span, metric, role];
}
