import { entityIdentity, entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';

/** Where a figure stands among others: shop, kind, entity, period, metric, role. Unknown periods come last. */
function place({ shopKey, entity, period, metric, role }: Figure): readonly string[] {
  const span = period ? `${period.start}/${period.end}/${period.grain}` : 'unknown';
  return [shopKey, entity.kind, entityKey(entity), entityIdentity(entity), span, metric, role];
}

/** Figures in the one order every export has, by UTF-16 code units: the same data is the same bytes everywhere. */
export function inFixedOrder(figures: readonly Figure[]): readonly Figure[] {
  return figures
    .map((figure) => ({ figure, at: place(figure) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ figure }) => figure);
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
