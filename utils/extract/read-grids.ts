import type { RawRow, RawTable } from '../model/raw-page.ts';
import { attributeOf, isVisible, parentElementOf, tagNameOf } from './dom.ts';
import { cellsOf, isRow, isTable, mayBeRow, type PlacedCell, placeCells, roleOf, within } from './grid-parts.ts';
import { isSeen } from './is-seen.ts';
import type { Box, PageTree } from './page-tree.ts';
import { readRow } from './read-row.ts';

/** One table element as rows of cells, before split and copied tables are put together. */
export interface Grid {
  readonly element: Element;
  readonly box: Box;
  readonly headers: readonly string[];
  /** What stands above the headers of several columns, by column. */
  readonly groups?: readonly string[];
  readonly rows: readonly RawRow[];
  readonly how?: RawTable['how'];
}

const headerNoise = /^[^\p{L}\p{N}%(（]+$/u;
const rowsAStep = 4;

/** Reads every visible table, ARIA grid or custom table element that is not part of another. `long`: rows read already, by body. */
export function* readGrids(
  tree: PageTree,
  texts: readonly string[],
  long: ReadonlyMap<Element, readonly RawRow[]>,
): Generator<void, readonly Grid[]> {
  const grids: Grid[] = [];
  for (const element of tree.tables) {
    const box = tree.boxOf(element);
    if (box && isVisible(element)) grids.push(yield* readGrid(element, box, tree, texts, long));
  }
  return grids;
}

function* readGrid(
  element: Element,
  box: Box,
  tree: PageTree,
  texts: readonly string[],
  long: ReadonlyMap<Element, readonly RawRow[]>,
): Generator<void, Grid> {
  const isPart = (at: Element) => long.has(at) || isRow(at);
  const parts = within(element, isPart, isTable).filter((part) => long.has(part) || mayBeRow(part));
  const headerRows = new Set(parts.filter((part, index) => !long.has(part) && isHeaderRow(part, index)));
  const body = parts.filter((part) => !long.has(part) && !headerRows.has(part));
  const placed = new Map<Element, readonly PlacedCell[]>();
  for (const [index, cells] of placeCells(body).entries()) placed.set(body[index] as Element, cells);
  const rows: RawRow[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % rowsAStep === 0) yield;
    const cells = placed.get(part);
    if (!cells) {
      for (const row of long.get(part) ?? []) rows.push(row);
      continue;
    }
    const row = readRow(part, cells, tree, texts);
    if (row.cells.some((cell) => cell.texts.length > 0)) rows.push(row);
  }
  const how = tagNameOf(element) === 'TABLE' ? {} : { how: 'grid' as const };
  return { element, box, ...how, ...headerTexts([...headerRows], tree, texts), rows };
}

export function isHeaderRow(row: Element, index: number): boolean {
  const section = parentElementOf(row);
  // Polaris puts the row of totals into the head, its first cell heading the row.
  if (section && (tagNameOf(section) === 'THEAD' || tagNameOf(section).endsWith('-TABLE-HEAD')))
    return index === 0 || attributeOf(cellsOf(row)[0] ?? row, 'scope') !== 'row';
  if (index > 1 || (section && tagNameOf(section) === 'TFOOT')) return false;
  const cells = cellsOf(row);
  const isHeader = (cell: Element) =>
    roleOf(cell) === 'columnheader' || (tagNameOf(cell) === 'TH' && attributeOf(cell, 'scope') !== 'row');
  return cells.length > 0 && cells.every(isHeader);
}

/** Header texts by column; in a header of two storeys the lower names the column, and the upper says whose several are. */
function headerTexts(
  rows: readonly Element[],
  tree: PageTree,
  texts: readonly string[],
): Pick<Grid, 'headers' | 'groups'> {
  const columns: string[] = [];
  const groups: string[] = [];
  for (const row of placeCells(rows)) {
    // One cell below the names of all columns holds a search field or filters, and names none of them.
    if (row.length === 1 && columns.length > 1) continue;
    for (const { cell, column, width } of row) {
      const words = headerText(cell, tree, texts);
      for (let x = column; x < column + width; x++) {
        if (words && columns[x] && columns[x] !== words) groups[x] = columns[x] as string;
        columns[x] = words || (columns[x] ?? '');
      }
    }
  }
  const headers = Array.from(columns, (text) => text ?? '');
  return groups.length > 0 ? { headers, groups: headers.map((_, x) => groups[x] ?? '') } : { headers };
}

/** The words of one header cell, sort marks and what only screen readers are told ("sort ascending by") left out. */
export function headerText(cell: Element, tree: PageTree, texts: readonly string[]): string {
  const box = tree.boxOf(cell);
  if (!box) return '';
  const parts = tree.fragments.slice(box.from, box.to).filter(({ index }) => texts[index] !== '');
  const words = parts.length < 2 ? parts : parts.filter((part) => isSeen(part.box.element));
  return words
    .map(({ index }) => texts[index] as string)
    .filter((text) => !headerNoise.test(text))
    .join(' ');
}
