import type { Grid } from './parse-grid.ts';

const searched = 60;

/**
 * The row that names the columns: the one of the first rows in which most cells are labels; undefined when no row
 * holds two of them. Consoles put titles, periods and notes above it.
 */
export function findHeader(grid: Grid, isLabel: (text: string) => boolean): number | undefined {
  let best: { readonly row: number; readonly labels: number } | undefined;
  for (const [row, cells] of grid.slice(0, searched).entries()) {
    const labels = cells.filter((cell) => cell !== '' && isLabel(cell)).length;
    if (labels >= 2 && labels > (best?.labels ?? 0)) best = { row, labels };
  }
  return best?.row;
}
