import { childrenOf, isDisplayed, parentElementOf, tagNameOf } from './dom.ts';
import type { PageTree } from './page-tree.ts';
import { commonBox } from './page-tree.ts';
import type { Grid } from './read-grids.ts';
import { plainRow } from './read-row.ts';
import { rowsBelow } from './rows-below.ts';

/**
 * Virtual tables keep a real header table and draw the rows in sight with plain elements below it (antd, Arco): gives
 * such a header its rows.
 */
export function withPlainBodies(grids: readonly Grid[], tree: PageTree, texts: readonly string[]): readonly Grid[] {
  return grids.map((grid) => (grid.rows.length === 0 && grid.headers.length > 1 ? withBody(grid, tree, texts) : grid));
}

function withBody(grid: Grid, tree: PageTree, texts: readonly string[]): Grid {
  const { headers } = grid;
  // A scroll bar's filler may add one header cell.
  const widths = headers.at(-1) === '' ? [headers.length, headers.length - 1] : [headers.length];
  for (const width of widths) {
    const rows = rowsBelow(grid.element, width).filter(
      (row) => isDisplayed(row) && !isTablePart(row) && tree.boxOf(row),
    );
    const last = rows.at(-1);
    const lastBox = last && tree.boxOf(last);
    const box = lastBox && commonBox(grid.box, lastBox);
    if (!box) continue;
    return {
      ...grid,
      box: { ...box, from: grid.box.from, to: lastBox.to },
      rows: rows.map((row) => plainRow(row, Array.from(childrenOf(row)), tree, texts)),
    };
  }
  return grid;
}

/** A row of another table. */
function isTablePart(row: Element): boolean {
  for (let at: Element | null = row; at; at = parentElementOf(at)) if (tagNameOf(at) === 'TABLE') return true;
  return false;
}
