import type { ShopCell, ShopMeasure } from './shop-cell.ts';
import type { ShopLine } from './shop-line.ts';

/** What may be laid beside each other: one basis, and for money one currency as well. Anything else is only shown. */
export function kindOf({ basis, unit }: Pick<ShopCell, 'basis' | 'unit'>): string {
  return `${basis} ${unit}`;
}

/** Shops whose figures of a measure may be compared. */
export interface AlikeGroup {
  readonly basis: string;
  readonly unit: string;
  readonly lines: readonly ShopLine[];
}

/** The shops that show a measure, those with comparable figures together, the largest group first. */
export function alikeGroups(lines: readonly ShopLine[], measure: ShopMeasure): readonly AlikeGroup[] {
  const groups = new Map<string, { basis: string; unit: string; lines: ShopLine[] }>();
  for (const line of lines) {
    const cell = line.cells.get(measure);
    if (!cell) continue;
    const known = groups.get(kindOf(cell));
    if (known) known.lines.push(line);
    else groups.set(kindOf(cell), { basis: cell.basis, unit: cell.unit, lines: [line] });
  }
  // Stable: of equally many the one met first.
  return [...groups.values()].sort((a, b) => b.lines.length - a.lines.length);
}
