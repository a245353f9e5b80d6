import { attributeOf, childrenOf, hasAttributeOf, isDisplayed, shadowRootOf, tagNameOf } from './dom.ts';

const measuring = /(^|[\s_-])(measure|skeleton|placeholder|expanded-row|empty-item|virtual-holder)([\s_-]|$)/i;
const widestSpan = 200;

export function isRow(element: Element): boolean {
  const tag = tagNameOf(element);
  return tag === 'TR' || roleOf(element) === 'row' || tag.endsWith('-TABLE-ROW');
}

export function isCell(element: Element): boolean {
  const tag = tagNameOf(element);
  if (tag === 'TD' || tag === 'TH') return true;
  return /^(grid)?cell$|^(column|row)header$/.test(roleOf(element)) || tag.endsWith('-TABLE-CELL');
}

export function isTable(element: Element): boolean {
  const tag = tagNameOf(element);
  return tag === 'TABLE' || /^(table|grid|treegrid)$/.test(roleOf(element)) || tag.endsWith('-TABLE');
}

export function roleOf(element: Element): string {
  return attributeOf(element, 'role') ?? '';
}

/** The outermost elements below `root` that are wanted, in reading order, not looking into barriers (a table in a cell). */
export function within(
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
  const root = shadowRootOf(element);
  return Array.from(root ? root.children : childrenOf(element));
}

/** The cells of a row. */
export function cellsOf(row: Element): readonly Element[] {
  return within(row, isCell, () => false);
}

/** A row that measures columns (rc-table, Aurora), stands in for one that is loading, or holds what unfolds below another. */
export function isMeasuring(row: Element): boolean {
  return measuring.test(attributeOf(row, 'class') ?? '');
}

/** Measuring rows and rows nobody sees are no data. */
export function mayBeRow(row: Element): boolean {
  if (attributeOf(row, 'aria-hidden') === 'true' || hasAttributeOf(row, 'hidden')) return false;
  return !isMeasuring(row) && isDisplayed(row);
}

/** A cell with the column it stands in, cells spanning several rows or columns taken into account. */
export interface PlacedCell {
  readonly cell: Element;
  readonly column: number;
  readonly width: number;
}

/** Gives every cell its column, as a browser does: a cell over several rows pushes those of the next rows aside. */
export function placeCells(rows: readonly Element[]): readonly (readonly PlacedCell[])[] {
  const taken = new Set<string>();
  return rows.map((row, index) => {
    let column = 0;
    return cellsOf(row).map((cell) => {
      while (taken.size > 0 && taken.has(`${index}:${column}`)) column++;
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
