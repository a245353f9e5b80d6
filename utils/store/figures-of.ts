import type { Figure } from '../model/figure.ts';
import type { Entity } from '../model/reading.ts';
import { compareText } from './compare-text.ts';
import type { Cell } from './entity-cells.ts';
import { periodKey } from './period-key.ts';
import { toFigure } from './to-figure.ts';

/** The figures of one entity by period, metric and role; none of one whose name is damaged. */
export function figuresOf(shop: string, entity: Entity | undefined, cells: readonly Cell[]): readonly Figure[] {
  if (!entity) return [];
  return inCellOrder(cells).flatMap((cell) => toFigure(shop, entity, cell) ?? []);
}

export function inCellOrder<T extends Cell>(cells: readonly T[]): readonly T[] {
  // The cells of a chunk share their periods, and there are far fewer of them.
  const keys = new Map<Cell['period'], string>();
  const keyOf = (period: Cell['period']) => {
    const known = keys.get(period) ?? periodKey(period);
    keys.set(period, known);
    return known;
  };
  return [...Map.groupBy(cells, ({ period }) => keyOf(period))]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, ofPeriod]) => ofPeriod.sort((a, b) => compareText(a.metric, b.metric) || compareText(a.role, b.role)));
}
