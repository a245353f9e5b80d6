import type { Choice } from '../../data/choice.ts';
import type { ProductFigures } from '../../data/figures.ts';
import { rankColumns } from '../../data/rank-columns.ts';

export interface Sorting {
  readonly code: string;
  readonly direction: 'ascend' | 'descend';
}

/** What 商品排行 asks for at a time. */
export interface RankQuestion {
  readonly choice: Choice;
  readonly sorting: Sorting;
  readonly page: number;
  readonly pageSize: number;
}

/** How the list comes. */
export const byVisitors: Sorting = { code: 'itmUv', direction: 'descend' };

/** The rows of the asked page; equal figures keep the order by visitors. */
export function rowsOf(
  products: readonly ProductFigures[],
  { sorting, page, pageSize }: RankQuestion,
): readonly ProductFigures[] {
  return sorted(products, sorting).slice((page - 1) * pageSize, page * pageSize);
}

function sorted(products: readonly ProductFigures[], { code, direction }: Sorting): readonly ProductFigures[] {
  const column = rankColumns.find((candidate) => candidate.code === code);
  if (!column || (code === byVisitors.code && direction === byVisitors.direction)) return products;
  const rank = (product: ProductFigures) => column.shown(product).last ?? -1;
  return products.toSorted((a, b) => (direction === 'ascend' ? rank(a) - rank(b) : rank(b) - rank(a)));
}
