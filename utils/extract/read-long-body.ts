import type { Grammar, RawCell, RawRow, RawText } from '../model/raw-page.ts';
import {
  contains,
  elementCountOf,
  findAllIn,
  firstElementOf,
  holdsClass,
  matches,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  parentElementOf,
  textsBelow,
} from './dom.ts';
import { mayBeRow, placeCells } from './grid-parts.ts';
import { joinPair, joinSplitTexts } from './join-split-texts.ts';
import { cellTexts, linksOf, placedRow, rowOf } from './read-row.ts';
import { cleaned, walkPage } from './walk-page.ts';

export interface LongBody {
  readonly rows: readonly RawRow[];
  /** Loading marks among the cells. */
  readonly busy: readonly Element[];
}

/** What plain cells are not made of, and what hides something in them. */
const odd =
  ':not(td,span,div,th,a,p,b,em,strong,small,i,u,img,br,button,label,ul,li),[hidden],[contenteditable],[style*="display"]';
const hidingClasses = ['sr-only', 'screen-reader-text', 'visually-hidden', 'visuallyhidden', 'a11y-hidden'];
const none: readonly never[] = [];
const rowsAStep = 8;

/**
 * Reads the rows of a long body. Most cells hold one or two plain texts, which the browser hands over much faster than
 * we can look at every element; a cell with anything else in it is walked with the same care as the rest of the page.
 */
export function* readLongBody(
  body: Element,
  grammar: Grammar,
  onRoot: (root: Node) => void,
): Generator<void, LongBody> {
  const rows: RawRow[] = [];
  const busy: Element[] = [];
  const careful = (cell: Element) => walkedCell(cell, grammar, onRoot, busy);
  const hiding = hidingClasses.filter((name) => holdsClass(body, name)).map((name) => `.${name}`);
  const exceptions = [odd, ...hiding].join(',');
  const selectors = { exceptions, orLinks: `${exceptions},[href]` };
  const width = elementCountOf(firstElementOf(body) ?? body);
  let count = 0;
  for (let row = firstElementOf(body); row; row = nextElementOf(row)) {
    if (++count % rowsAStep === 0) yield;
    if (!mayBeRow(row)) continue;
    const read = elementCountOf(row) === width ? evenRow(row, selectors, grammar, careful) : spannedRow(row, careful);
    if (read.cells.some((cell) => cell.texts.length > 0)) rows.push(read);
  }
  return { rows, busy };
}

function evenRow(row: Element, selectors: Selectors, grammar: Grammar, careful: (cell: Element) => RawCell): RawRow {
  const { links, odd } = exceptionsIn(row, selectors);
  const plainTexts = plainTextsOf(row, grammar);
  const cells: RawCell[] = [];
  for (let cell = firstElementOf(row); cell; cell = nextElementOf(cell)) {
    const texts = plainTexts(cell);
    const isOdd = texts === null || odd.has(cell) || (texts.length === 0 && firstElementOf(cell) !== null);
    cells.push(isOdd ? careful(cell) : { texts, links: links.has(cell) ? linksOf(cell) : none });
  }
  return rowOf(row, cells);
}

/** Tells the texts of the row's cells, asked for in their order; null for a cell whose texts need more care. */
function plainTextsOf(row: Element, grammar: Grammar): (cell: Element) => readonly RawText[] | null {
  const walker = textsBelow(row);
  let node = walker.nextNode();
  return (cell) => {
    const texts: RawText[] = [];
    let isPlain = true;
    for (; node && contains(cell, node); node = walker.nextNode()) {
      const text = cleaned(nodeValueOf(node) ?? '');
      if (text === '') continue;
      const before = texts.at(-1)?.text;
      isPlain &&= isPlainText(node, text) && (before === undefined || joinPair(before, text, grammar) === null);
      texts.push({ text });
    }
    return isPlain ? texts : null;
  };
}

/** Text in one piece (frameworks leave comments between several), and not an icon's. */
function isPlainText(node: Node, text: string): boolean {
  if (text.length <= 2 && text >= '\ue000' && text <= '\uf8ff\uf8ff') return false;
  const next = nextSiblingOf(node);
  return next === null || nodeTypeOf(next) === Node.ELEMENT_NODE;
}

/** A total whose first cell is wider than those of the other rows. */
function spannedRow(row: Element, careful: (cell: Element) => RawCell): RawRow {
  const placed = placeCells([row])[0] ?? [];
  return placedRow(
    row,
    placed.map(({ cell, column }) => [column, careful(cell)] as const),
  );
}

function walkedCell(cell: Element, grammar: Grammar, onRoot: (root: Node) => void, busy: Element[]): RawCell {
  const walk = walkPage(cell, { scrambled: '', onRoot });
  let step = walk.next();
  while (!step.done) step = walk.next();
  const tree = step.value;
  busy.push(...tree.busy);
  return { texts: cellTexts(cell, tree, joinSplitTexts(tree.fragments, grammar)), links: linksOf(cell) };
}

/** Made once: the browser knows a selector again by its very text. */
interface Selectors {
  readonly exceptions: string;
  readonly orLinks: string;
}

interface Exceptions {
  /** Cells with links in them. */
  readonly links: ReadonlySet<Element>;
  /** Cells that are not plain. */
  readonly odd: ReadonlySet<Element>;
}

const nothing: ReadonlySet<Element> = new Set();
const noExceptions: Exceptions = { links: nothing, odd: nothing };

function exceptionsIn(row: Element, { exceptions, orLinks }: Selectors): Exceptions {
  const elements = findAllIn(row, orLinks);
  if (elements.length === 0) return noExceptions;
  const links = new Set<Element>();
  const odd = new Set<Element>();
  for (const element of elements) (matches(element, exceptions) ? odd : links).add(cellAround(element, row));
  return { links, odd };
}

/** The cell of the row an element stands in (or is). */
function cellAround(element: Element, row: Element): Element {
  let at = element;
  for (let outer = parentElementOf(at); outer && outer !== row; outer = parentElementOf(at)) at = outer;
  return at;
}
