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
  return cells
    .map((cell) => ({ cell, period: periodKey(cell.period) }))
    .sort(
      (a, b) =>
        compareText(a.period, b.period) ||
        compareText(a.cell.metric, b.cell.metric) ||
        compareText(a.cell.role, b.cell.role),
    )
    .map(({ cell }) => cell);
}
