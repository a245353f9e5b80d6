import type { Grammar } from '../model/raw-page.ts';
import { attributeOf, childrenOf, isDisplayed, isVisible, tagNameOf } from './dom.ts';
import { type Box, commonBox, type PageTree } from './page-tree.ts';
import { type Grid, headerText } from './read-grids.ts';
import { cellTexts, plainRow } from './read-row.ts';
import { rowsBelow } from './rows-below.ts';

const furthestUp = 4;
const fewestColumns = 3;

/**
 * Reads tables drawn with plain elements and no role: a row of words, at least two of them labels and one that is none
 * (it names the rows), and below it elements with as many children, figures under the labels.
 */
export function readDivGrids(tree: PageTree, texts: readonly string[], grammar: Grammar): readonly Grid[] {
  const seen = new Set<Element>();
  return tree.fragments.flatMap(({ index, box }) => {
    const text = texts[index] as string;
    if (text === '' || text.length > 48 || grammar.kindOf(text) !== 'label') return [];
    const found = rowsAround(box).filter((row) => !seen.has(row.element));
    for (const row of found) seen.add(row.element);
    for (const row of found) {
      const grid = isPartOfTable(row) ? undefined : readGrid(row, tree, texts, grammar);
      if (grid) return [grid];
    }
    return [];
  });
}

/** Elements around a label that have enough children for a header row, innermost first. */
function rowsAround(box: Box): readonly Box[] {
  const rows: Box[] = [];
  let at = box.parent;
  for (let levels = 0; at && levels < furthestUp; at = at.parent, levels++)
    if (childrenOf(at.element).length >= fewestColumns) rows.push(at);
  return rows;
}

function isPartOfTable(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (
      /^(?:TABLE|DL|UL|OL|NAV|FOOTER)$/.test(tagNameOf(at.element)) ||
      /-TABLE$/.test(tagNameOf(at.element)) ||
      /^(?:table|grid|treegrid)$/.test(attributeOf(at.element, 'role') ?? '')
    )
      return true;
  return false;
}

function readGrid(header: Box, tree: PageTree, texts: readonly string[], grammar: Grammar): Grid | undefined {
  const cells = Array.from(childrenOf(header.element));
  const headers = cells.map((cell) => headerText(cell, tree, texts));
  const labels = headers.flatMap((text, column) => (text !== '' && grammar.kindOf(text) === 'label' ? [column] : []));
  const isHeader =
    labels.length >= 2 &&
    headers.some((text, column) => text !== '' && !labels.includes(column)) &&
    headers.every((text) => text === '' || grammar.kindOf(text) !== 'value') &&
    isVisible(header.element);
  if (!isHeader) return undefined;
  const holdsFigures = (row: Element) =>
    labels.some((column) => {
      const [first] = cellTexts(childrenOf(row)[column] as Element, tree, texts);
      return first !== undefined && (first.scrambled || grammar.kindOf(first.text) === 'value');
    });
  const rows = rowsBelow(header.element, cells.length).filter((row) => isDisplayed(row) && holdsFigures(row));
  const last = rows.at(-1);
  const lastBox = last && tree.boxOf(last);
  const box = lastBox && commonBox(header, lastBox);
  if (!box) return undefined;
  return {
    element: box.element,
    how: 'div-grid',
    box: { ...box, from: header.from, to: lastBox.to },
    headers,
    rows: rows.map((row) => plainRow(row, Array.from(childrenOf(row)), tree, texts)),
  };
}
