import { isRow, isTable, mayBeRow, type PlacedCell, placeCells, within } from './grid-parts.ts';
import type { PageTree } from './page-tree.ts';
import { isHeaderRow } from './read-grids.ts';

/** Where in a table a text of the page stands: its column, and the cell its row begins with. Undefined outside of its rows. */
export function cellAt(
  table: Element,
  index: number,
  tree: PageTree,
): { readonly column: number; readonly rowStart: Element } | undefined {
  const rows = within(table, isRow, isTable).filter(mayBeRow);
  const holds = ({ cell }: PlacedCell) => {
    const box = tree.boxOf(cell);
    return box !== undefined && index >= box.from && index < box.to;
  };
  for (const row of placeCells(rows.filter((row, at) => !isHeaderRow(row, at)))) {
    const [first, found] = [row[0], row.find(holds)];
    if (first && found) return { column: found.column, rowStart: first.cell };
  }
  return undefined;
}
