import type { RawCell, RawLink, RawRow, RawText } from '../model/raw-page.ts';
import { type Box, isVisible, type PageTree } from './page-tree.ts';

/** One table element as rows of cells, before split and copied tables are put together. */
export interface Grid {
  readonly element: Element;
  readonly box: Box;
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
}

const measuring = /(^|[\s_-])(measure|skeleton|placeholder|expanded-row|empty-item|virtual-holder)([\s_-]|$)/i;
const headerNoise = /^[^\p{L}\p{N}%(（]+$/u;

/** Reads every visible table, ARIA grid or custom table element that is not part of another. */
export function readGrids(tree: PageTree, texts: readonly string[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (const element of tree.tables) {
    const box = tree.boxOf(element);
    if (!box || !isVisible(element)) continue;
    grids.push(readGrid(element, box, tree, texts));
  }
  return grids;
}

function readGrid(element: Element, box: Box, tree: PageTree, texts: readonly string[]): Grid {
  const rows = rowsOf(element).filter(mayBeRow);
  const headerRows = rows.filter((row, index) => isHeaderRow(row, index));
  const body = rows.filter((row) => !headerRows.includes(row));
  return {
    element,
    box,
    headers: headerTexts(headerRows, tree, texts),
    rows: body.map((row) => readRow(row, tree, texts)).filter((row) => row.cells.some((cell) => cell.texts.length > 0)),
  };
}

function localName(element: Element): string {
  return element.tagName.toLowerCase();
}

function isRow(element: Element): boolean {
  return (
    element.tagName === 'TR' || element.getAttribute('role') === 'row' || localName(element).endsWith('-table-row')
  );
}

function isCell(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  return (
    /^(TD|TH)$/.test(element.tagName) ||
    /^(grid)?cell$|^(column|row)header$/.test(role) ||
    localName(element).endsWith('-table-cell')
  );
}

function isTable(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  return element.tagName === 'TABLE' || /^(table|grid|treegrid)$/.test(role) || localName(element).endsWith('-table');
}

/** Rows of this table, not of a table inside one of its cells. */
function rowsOf(table: Element): readonly Element[] {
  const rows: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.shadowRoot?.children ?? element.children) {
      if (isRow(child)) rows.push(child);
      else if (!isTable(child)) visit(child);
    }
  };
  visit(table);
  return rows;
}

function cellsOf(row: Element): readonly Element[] {
  const cells: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.shadowRoot?.children ?? element.children) {
      if (isCell(child)) cells.push(child);
      else visit(child);
    }
  };
  visit(row);
  return cells;
}

/** Measuring rows (rc-table, Aurora), skeleton rows and rows nobody sees are no data. */
function mayBeRow(row: Element): boolean {
  if (row.getAttribute('aria-hidden') === 'true' || row.hasAttribute('hidden')) return false;
  if (measuring.test(row.getAttribute('class') ?? '')) return false;
  return row.checkVisibility?.() ?? true;
}

function isHeaderRow(row: Element, index: number): boolean {
  const section = row.parentElement;
  if (section && (section.tagName === 'THEAD' || localName(section).endsWith('-table-head'))) return true;
  if (index > 1 || (section && section.tagName === 'TFOOT')) return false;
  const cells = cellsOf(row);
  const isHeader = (cell: Element) =>
    cell.getAttribute('role') === 'columnheader' || (cell.tagName === 'TH' && cell.getAttribute('scope') !== 'row');
  return cells.length > 0 && cells.every(isHeader);
}

/** Header texts by column; in a two-storey header the lower storey names the column. */
function headerTexts(rows: readonly Element[], tree: PageTree, texts: readonly string[]): readonly string[] {
  const columns: string[][] = [];
  const taken = new Set<string>();
  rows.forEach((row, storey) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (taken.has(`${storey}:${column}`)) column++;
      const text = cellTexts(cell, tree, texts)
        .map((part) => part.text)
        .filter((part) => !headerNoise.test(part))
        .join(' ');
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let x = column; x < column + width; x++) {
        columns[x] = text === '' ? (columns[x] ?? []) : [...(columns[x] ?? []), text];
        for (let y = 1; y < height; y++) taken.add(`${storey + y}:${x}`);
      }
      column += width;
    }
  });
  return Array.from(columns, (parts) => parts?.at(-1) ?? '');
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value >= 1 && value <= 100 ? value : 1;
}

function readRow(row: Element, tree: PageTree, texts: readonly string[]): RawRow {
  return {
    key: row.getAttribute('data-row-key') ?? row.getAttribute('row-id') ?? row.getAttribute('data-key'),
    level: levelOf(row),
    cells: cellsOf(row).flatMap((cell) => {
      const read: RawCell = { texts: cellTexts(cell, tree, texts), links: linksOf(cell) };
      // A cell over several columns stands in the first; the others stay empty, so that columns keep their places.
      return [read, ...Array.from({ length: spanOf(cell, 'colspan') - 1 }, (): RawCell => ({ texts: [], links: [] }))];
    }),
  };
}

function levelOf(row: Element): number {
  const aria = row.getAttribute('aria-level');
  if (aria !== null) return Math.max(0, Number.parseInt(aria, 10) - 1 || 0);
  const named = /(?:^|[\s_-])level-(\d+)/.exec(row.getAttribute('class') ?? '');
  return named ? Number(named[1]) : 0;
}

function cellTexts(cell: Element, tree: PageTree, texts: readonly string[]): readonly RawText[] {
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
  return Array.from(cell.querySelectorAll('a[href]'), (link) => ({
    text: (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
    title: link.getAttribute('title'),
    href: link.getAttribute('href') ?? '',
  }));
}
