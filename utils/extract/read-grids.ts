import type { RawCell, RawLink, RawRow, RawTable, RawText } from '../model/raw-page.ts';
import {
  attributeOf,
  childrenOf,
  findAllIn,
  hasAttributeOf,
  isDisplayed,
  isVisible,
  parentElementOf,
  shadowRootOf,
  tagNameOf,
  textContentOf,
} from './dom.ts';
import type { Box, PageTree } from './page-tree.ts';

/** One table element as rows of cells, before split and copied tables are put together. */
export interface Grid {
  readonly element: Element;
  readonly box: Box;
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
  readonly how?: RawTable['how'];
}

/** A cell with the column it stands in, cells spanning several rows or columns taken into account. */
interface PlacedCell {
  readonly cell: Element;
  readonly column: number;
  readonly width: number;
}

const measuring = /(^|[\s_-])(measure|skeleton|placeholder|expanded-row|empty-item|virtual-holder)([\s_-]|$)/i;
const headerNoise = /^[^\p{L}\p{N}%(（]+$/u;
const widestSpan = 200;
const longestName = 1000;

/** Reads every visible table, ARIA grid or custom table element that is not part of another. */
export function readGrids(tree: PageTree, texts: readonly string[]): readonly Grid[] {
  return tree.tables.flatMap((element) => {
    const box = tree.boxOf(element);
    return box && isVisible(element) ? readGrid(element, box, tree, texts) : [];
  });
}

function readGrid(element: Element, box: Box, tree: PageTree, texts: readonly string[]): Grid {
  const rows = within(element, isRow, isTable).filter(mayBeRow);
  const headerRows = rows.filter((row, index) => isHeaderRow(row, index));
  const body = rows.filter((row) => !headerRows.includes(row));
  const placed = placeCells(body);
  return {
    element,
    box,
    ...(tagNameOf(element) === 'TABLE' ? {} : { how: 'grid' as const }),
    headers: headerTexts(headerRows, tree, texts),
    rows: body
      .map((row, index) => readRow(row, placed[index] as readonly PlacedCell[], tree, texts))
      .filter((row) => row.cells.some((cell) => cell.texts.length > 0)),
  };
}

function localName(element: Element): string {
  return tagNameOf(element).toLowerCase();
}

function roleOf(element: Element): string {
  return attributeOf(element, 'role') ?? '';
}

function isRow(element: Element): boolean {
  return tagNameOf(element) === 'TR' || roleOf(element) === 'row' || localName(element).endsWith('-table-row');
}

function isCell(element: Element): boolean {
  return (
    /^(TD|TH)$/.test(tagNameOf(element)) ||
    /^(grid)?cell$|^(column|row)header$/.test(roleOf(element)) ||
    localName(element).endsWith('-table-cell')
  );
}

function isTable(element: Element): boolean {
  return (
    tagNameOf(element) === 'TABLE' ||
    /^(table|grid|treegrid)$/.test(roleOf(element)) ||
    localName(element).endsWith('-table')
  );
}

/** The outermost elements below `root` that are wanted, in reading order, not looking into barriers (a table in a cell). */
function within(
  root: Element,
  isWanted: (element: Element) => boolean,
  isBarrier: (element: Element) => boolean,
): readonly Element[] {
  const found: Element[] = [];
  const waiting = childElements(root).reverse();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (isWanted(element)) found.push(element);
    else if (!isBarrier(element)) waiting.push(...childElements(element).reverse());
  }
  return found;
}

function childElements(element: Element): Element[] {
  return Array.from(childrenOfAny(element));
}

function childrenOfAny(element: Element): HTMLCollection {
  const root = shadowRootOf(element);
  return root ? root.children : childrenOf(element);
}

/** Measuring rows (rc-table, Aurora), skeleton rows and rows nobody sees are no data. */
function mayBeRow(row: Element): boolean {
  if (attributeOf(row, 'aria-hidden') === 'true' || hasAttributeOf(row, 'hidden')) return false;
  return !measuring.test(attributeOf(row, 'class') ?? '') && isDisplayed(row);
}

function isHeaderRow(row: Element, index: number): boolean {
  const section = parentElementOf(row);
  if (section && (tagNameOf(section) === 'THEAD' || localName(section).endsWith('-table-head'))) return true;
  if (index > 1 || (section && tagNameOf(section) === 'TFOOT')) return false;
  const cells = within(row, isCell, () => false);
  const isHeader = (cell: Element) =>
    roleOf(cell) === 'columnheader' || (tagNameOf(cell) === 'TH' && attributeOf(cell, 'scope') !== 'row');
  return cells.length > 0 && cells.every(isHeader);
}

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

/** Gives every cell its column, as a browser does: a cell over several rows pushes those of the next rows aside. */
function placeCells(rows: readonly Element[]): readonly (readonly PlacedCell[])[] {
  const taken = new Set<string>();
  return rows.map((row, index) => {
    let column = 0;
    return within(row, isCell, () => false).map((cell) => {
      while (taken.has(`${index}:${column}`)) column++;
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let y = 1; y < height; y++) for (let x = 0; x < width; x++) taken.add(`${index + y}:${column + x}`);
      const placed = { cell, column, width };
      column += width;
      return placed;
    });
  });
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, widestSpan) : 1;
}

/** Header texts by column; in a header of two storeys the lower names the column. */
function headerTexts(rows: readonly Element[], tree: PageTree, texts: readonly string[]): readonly string[] {
  const columns: string[] = [];
  for (const row of placeCells(rows)) {
    // One cell below the names of all columns holds a search field or filters, and names none of them.
    if (row.length === 1 && columns.length > 1) continue;
    for (const { cell, column, width } of row) {
      const words = headerText(cell, tree, texts);
      for (let x = column; x < column + width; x++) columns[x] = words || (columns[x] ?? '');
    }
  }
  return Array.from(columns, (text) => text ?? '');
}

/** The words of one header cell, sort marks left out. */
export function headerText(cell: Element, tree: PageTree, texts: readonly string[]): string {
  const words = cellTexts(cell, tree, texts).map((part) => part.text);
  return words.filter((part) => !headerNoise.test(part)).join(' ');
}

/** A row whose cells stand side by side, one a column. */
export function plainRow(row: Element, cells: readonly Element[], tree: PageTree, texts: readonly string[]): RawRow {
  return readRow(
    row,
    cells.map((cell, column) => ({ cell, column, width: 1 })),
    tree,
    texts,
  );
}

function readRow(row: Element, placed: readonly PlacedCell[], tree: PageTree, texts: readonly string[]): RawRow {
  const cells: RawCell[] = [];
  // A cell over several columns stands in the first; the others stay empty, so that columns keep their places.
  for (const { cell, column } of placed) cells[column] = { texts: cellTexts(cell, tree, texts), links: linksOf(cell) };
  return {
    key: attributeOf(row, 'data-row-key') ?? attributeOf(row, 'row-id') ?? attributeOf(row, 'data-key'),
    level: levelOf(row),
    cells: Array.from(cells, (cell) => cell ?? { texts: [], links: [] }),
  };
}

function levelOf(row: Element): number {
  const aria = attributeOf(row, 'aria-level');
  if (aria !== null) return Math.max(0, Number.parseInt(aria, 10) - 1 || 0);
  const named = /(?:^|[\s_-])level-(\d+)/.exec(attributeOf(row, 'class') ?? '');
  return named ? Number(named[1]) : 0;
}

/** The texts inside a cell, in reading order. */
export function cellTexts(cell: Element, tree: PageTree, texts: readonly string[]): readonly RawText[] {
  const box = tree.boxOf(cell);
  if (!box) return [];
  const read: RawText[] = [];
  for (let i = box.from; i < box.to; i++) {
    const scrambled = tree.fragments[i]?.scrambled ?? false;
    if (scrambled) read.push({ text: texts[i] as string, scrambled: true });
    else if (texts[i] !== '') read.push({ text: texts[i] as string });
  }
  return read;
}

function linksOf(cell: Element): readonly RawLink[] {
  // Not only <a>: Katal's <kat-link href> draws its own.
  return Array.from(findAllIn(cell, '[href]'), (link) => ({
    text: (textContentOf(link) ?? '').slice(0, longestName).replace(/\s+/g, ' ').trim(),
    title: attributeOf(link, 'title')?.slice(0, longestName) ?? null,
    href: (attributeOf(link, 'href') ?? '').slice(0, longestName),
  }));
}
