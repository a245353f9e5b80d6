import type { RawCell, RawRow } from '../model/raw-page.ts';
import { attributeOf, parentElementOf } from './dom.ts';
import type { Box } from './page-tree.ts';
import { commonBox } from './page-tree.ts';
import type { Grid } from './read-grids.ts';

const closeBy = 6;

/**
 * Sites draw one table as several: a header table over a body table so that the body can scroll, and copies of the
 * fixed columns laid over the whole. Puts the first kind together and drops the second, or every row counts twice.
 */
export function joinGrids(grids: readonly Grid[]): readonly Grid[] {
  return dropCopies(joinHeaders(grids));
}

function joinHeaders(grids: readonly Grid[]): readonly Grid[] {
  const joined: Grid[] = [];
  for (const grid of grids) {
    const previous = joined.at(-1);
    const isBodyOf = previous && previous.rows.length === 0 && previous.headers.length > 0 && isBody(grid, previous);
    if (isBodyOf)
      joined[joined.length - 1] = {
        ...grid,
        headers: previous.headers,
        ...(previous.groups && { groups: previous.groups }),
      };
    else joined.push(grid);
  }
  return joined;
}

function isBody(grid: Grid, header: Grid): boolean {
  const width = Math.max(0, ...grid.rows.map((row) => row.cells.length));
  // A scroll bar's filler may add one header cell.
  return grid.headers.length === 0 && areClose(grid.box, header.box) && Math.abs(width - header.headers.length) <= 1;
}

function areClose(a: Box, b: Box): boolean {
  const common = commonBox(a, b);
  return common !== null && a.depth - common.depth <= closeBy && b.depth - common.depth <= closeBy;
}

function dropCopies(grids: readonly Grid[]): readonly Grid[] {
  const kept: Grid[] = [];
  for (const grid of grids) {
    if (grids.some((other) => isCopy(grid, other))) continue;
    const copies = grids.filter((other) => isCopy(other, grid));
    kept.push(copies.reduce(fillEmptyCells, grid));
  }
  return kept;
}

/** Same rows, fewer columns, close by: a fixed-column copy of `whole`. */
function isCopy(grid: Grid, whole: Grid): boolean {
  if (grid === whole || grid.rows.length === 0 || grid.rows.length !== whole.rows.length) return false;
  const [few, many] = [widthOf(grid), widthOf(whole)];
  if (few >= many || !areClose(grid.box, whole.box)) return false;
  const keys = new Set(whole.rows.map((row) => row.key));
  const sameKeys = grid.rows.every((row) => row.key !== null && keys.has(row.key));
  const sameHeaders = grid.headers.length > 0 && grid.headers.every((header) => whole.headers.includes(header));
  return (
    sameKeys || (sameHeaders && /fixed/i.test(`${classOf(grid.element)} ${classOf(parentElementOf(grid.element))}`))
  );
}

function classOf(element: Element | null): string {
  return (element && attributeOf(element, 'class')) ?? '';
}

function widthOf(grid: Grid): number {
  return Math.max(grid.headers.length, ...grid.rows.map((row) => row.cells.length));
}

/** Some sites leave the fixed columns of the whole table empty: then the copy holds what belongs there. */
function fillEmptyCells(whole: Grid, copy: Grid): Grid {
  const columns = copy.headers.map((header) => (header === '' ? -1 : whole.headers.indexOf(header)));
  const fill = (row: RawRow, source: RawRow | undefined): RawRow => {
    const cells: RawCell[] = [...row.cells];
    columns.forEach((column, index) => {
      const cell = source?.cells[index];
      if (column >= 0 && cell && (cells[column]?.texts.length ?? 0) === 0) cells[column] = cell;
    });
    return { ...row, cells };
  };
  return { ...whole, rows: whole.rows.map((row, index) => fill(row, copy.rows[index])) };
}
