import { alikeGroups } from './alike.ts';
import type { ShopMeasure } from './shop-cell.ts';
import type { ShopLine } from './shop-line.ts';

/**
 * Shops ordered by a measure among their like: the largest group of comparable figures first, then the next, since
 * ¥100 and $100 have no order; shops that do not show the measure come last in either direction.
 */
export function sortShops(lines: readonly ShopLine[], measure: ShopMeasure, down: boolean): readonly ShopLine[] {
  const sign = down ? -1 : 1;
  const sizeOf = ({ cells }: ShopLine) => cells.get(measure)?.value ?? 0;
  const shown = alikeGroups(lines, measure).flatMap(({ lines: alike }) =>
    alike.toSorted((a, b) => sign * (sizeOf(a) - sizeOf(b))),
  );
  return [...shown, ...lines.filter(({ cells }) => !cells.has(measure))];
}
