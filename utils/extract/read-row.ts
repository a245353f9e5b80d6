import { origin } from '../model/origin.ts';
import type { RawCell, RawLink, RawRow, RawText } from '../model/raw-page.ts';
import { attributeOf, findAllIn, textContentOf } from './dom.ts';
import type { PlacedCell } from './grid-parts.ts';
import { originOf } from './origin-of.ts';
import type { PageTree } from './page-tree.ts';

const longestName = 1000;
const emptyCell: RawCell = { texts: [], links: [] };

/** Reads the cells of one row into their columns. */
export function readRow(row: Element, placed: readonly PlacedCell[], tree: PageTree, texts: readonly string[]): RawRow {
  return placedRow(
    row,
    placed.map(({ cell, column }) => [column, { texts: cellTexts(cell, tree, texts, row), links: linksOf(cell) }]),
  );
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

/** A row of these cells, by column. */
export function placedRow(row: Element, placed: readonly (readonly [column: number, cell: RawCell])[]): RawRow {
  const cells: RawCell[] = [];
  for (const [column, cell] of placed) {
    // A cell over several columns stands in the first; the others stay empty, so that columns keep their places.
    while (cells.length < column) cells.push(emptyCell);
    cells[column] = cell;
  }
  return rowOf(row, cells);
}

/** A row of cells, one a column. */
export function rowOf(row: Element, cells: readonly RawCell[]): RawRow {
  return {
    key: attributeOf(row, 'data-row-key') ?? attributeOf(row, 'row-id') ?? attributeOf(row, 'data-key'),
    level: levelOf(row),
    cells,
  };
}

function levelOf(row: Element): number {
  const aria = attributeOf(row, 'aria-level');
  if (aria !== null) return Math.max(0, Number.parseInt(aria, 10) - 1 || 0);
  const named = /(?:^|[\s_-])level-(\d+)/.exec(attributeOf(row, 'class') ?? '');
  return named ? Number(named[1]) : 0;
}

/** The texts inside a cell, in reading order. @param row given where texts may have to keep where they stood. */
export function cellTexts(cell: Element, tree: PageTree, texts: readonly string[], row?: Element): readonly RawText[] {
  const box = tree.boxOf(cell);
  if (!box) return [];
  const read: RawText[] = [];
  for (let i = box.from; i < box.to; i++) {
    const scrambled = tree.fragments[i]?.scrambled ?? false;
    if (scrambled) read.push({ text: texts[i] as string, scrambled: true });
    else if (texts[i] !== '')
      read.push({
        text: texts[i] as string,
        ...(tree.traced && row && { [origin]: originOf(i, tree, (at) => texts[at] as string, row) }),
      });
  }
  return read;
}

/** The links in a cell. Not only <a>: Katal's <kat-link href> draws its own. */
export function linksOf(cell: Element): readonly RawLink[] {
  return Array.from(findAllIn(cell, '[href]'), (link) => ({
    text: (textContentOf(link) ?? '').slice(0, longestName).replace(/\s+/g, ' ').trim(),
    title: attributeOf(link, 'title')?.slice(0, longestName) ?? null,
    href: (attributeOf(link, 'href') ?? '').slice(0, longestName),
  }));
}
