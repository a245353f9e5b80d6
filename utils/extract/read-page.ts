import type { Grammar, RawPage, RawRow, RawTable } from '../model/raw-page.ts';
import {
  attributeOf,
  bodyOf,
  findInDocument,
  isVisible,
  parentElementOf,
  rootElementOf,
  textContentOf,
} from './dom.ts';
import { joinGrids } from './join-grids.ts';
import { joinSplitTexts } from './join-split-texts.ts';
import type { Box, PageTree } from './page-tree.ts';
import { blockTitles } from './read-blocks.ts';
import { readCards } from './read-cards.ts';
import { readChoices } from './read-choices.ts';
import { readClues } from './read-clues.ts';
import { readDivGrids } from './read-div-grids.ts';
import { type Grid, readGrids } from './read-grids.ts';
import { readLongBody } from './read-long-body.ts';
import { withPlainBodies } from './read-plain-bodies.ts';
import { walkPage } from './walk-page.ts';

/** Where the adapter says things stand, as selectors. */
export interface Places {
  readonly shop: readonly { readonly name: string; readonly id?: string }[];
  readonly scrambled: readonly string[];
  readonly rowTotal: string | null;
  /** Figures are to keep the element they stood in. */
  readonly traced?: boolean;
}

const aroundTable = 24;

/**
 * Reads everything the page shows into plain data. A generator: it yields between slices of work so that the caller
 * can give the page its turn, and must then be finished before the DOM changes, or the result thrown away.
 * `onRoot` is told of every open shadow root, whose changes an observer of the document would miss.
 */
export function* readPage(
  document: Document,
  grammar: Grammar,
  places: Places,
  onRoot: (root: Node) => void = () => {},
): Generator<void, RawPage> {
  const tree = yield* walkPage(bodyOf(document), {
    scrambled: places.scrambled.join(','),
    traced: places.traced ?? false,
    onRoot,
  });
  const long = yield* readLongBodies(tree, grammar, onRoot);
  const texts = joinSplitTexts(tree.fragments, grammar);
  yield;
  const loading = loadingBoxes(tree, [...tree.busy, ...long.busy]);
  const isLoading = inAnyOf(loading);
  const tables = joinGrids(yield* readGrids(tree, texts, long.rows));
  const grids = [...withPlainBodies(tables, tree, texts), ...readDivGrids(tree, texts, grammar)];
  yield;
  const data = grids.filter(
    (grid) => grid.headers.some((header) => grammar.kindOf(header) === 'label') || isKeyValue(grid, grammar),
  );
  const inTable = inAnyOf(data.map((grid) => grid.box));
  const titles = blockTitles(tree, texts);
  const clues = yield* readClues(tree, texts, grammar, inTable);
  yield;
  const cards = yield* readCards(tree, texts, grammar, (index) => inTable(index) || isLoading(index));
  const place = (box: Box) => ({ blocks: titles(box), clues: clues.near(box) });
  return {
    cards: cards.map(({ box, ...card }) => ({ ...card, ...place(box) })),
    tables: data
      .filter((grid) => !isLoading(grid.box.from))
      .map((grid) => toRawTable(grid, tree, texts, place(grid.box))),
    clues: clues.all,
    shop: readShop(document, places.shop) ?? shopByForm(tree, texts, grammar),
    rowTotal: places.rowTotal === null ? null : textAt(document, places.rowTotal),
    chosen: readChoices(bodyOf(document), tree, texts, grammar),
    marked: grammar.marks === null || findInDocument(document, grammar.marks) !== null,
    busy: loading.length > 0,
    passwordField: tree.passwordField,
    opening: texts
      .filter((text) => text !== '')
      .join(' ')
      .slice(0, 2000),
    textLength: texts.reduce((sum, text) => sum + text.length, 0),
    language: rootElementOf(document)?.lang ?? '',
  };
}

function* readLongBodies(tree: PageTree, grammar: Grammar, onRoot: (root: Node) => void) {
  const rows = new Map<Element, readonly RawRow[]>();
  const busy: Element[] = [];
  for (const element of tree.longBodies) {
    const body = yield* readLongBody(element, grammar, onRoot);
    rows.set(element, body.rows);
    busy.push(...body.busy);
  }
  return { rows, busy };
}

/** A table without a header row whose first column holds labels and whose second holds figures. */
function isKeyValue(grid: Grid, grammar: Grammar): boolean {
  return grid.rows.some(
    (row) =>
      row.cells.length >= 2 && grammar.kindOf(row.cells[0]?.texts.map((part) => part.text).join('') ?? '') === 'label',
  );
}

/** Parts under a loading mark. A spinner stands beside what it covers, so its parent is what is loading. */
function loadingBoxes(tree: PageTree, busy: readonly Element[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const element of busy) {
    if (!isVisible(element)) continue;
    const covered = /spin|mask/i.test(attributeOf(element, 'class') ?? '') ? parentElementOf(element) : element;
    const box = covered && tree.boxOf(covered);
    // A mark over nothing (a skeleton without text) still says that the page is loading.
    boxes.push(box ?? { element, parent: null, depth: 0, from: 0, to: 0 });
  }
  return boxes;
}

function inAnyOf(boxes: readonly Box[]): (index: number) => boolean {
  return (index) => boxes.some((box) => index >= box.from && index < box.to);
}

function toRawTable(
  grid: Grid,
  tree: PageTree,
  texts: readonly string[],
  place: Pick<RawTable, 'blocks' | 'clues'>,
): RawTable {
  return {
    ...place,
    ...(grid.how && { how: grid.how }),
    headers: grid.headers,
    ...(grid.groups && { groups: grid.groups }),
    rows: grid.rows,
    around: textsAround(grid.box, tree, texts),
  };
}

/** Short texts before and after the table, where pagers stand. */
function textsAround(box: Box, tree: PageTree, texts: readonly string[]): readonly string[] {
  const before = texts.slice(Math.max(0, box.from - aroundTable), box.from);
  const after = texts.slice(box.to, Math.min(tree.fragments.length, box.to + aroundTable * 4));
  return [...after, ...before].filter((text) => text !== '' && text.length < 60);
}

function readShop(document: Document, places: Places['shop']): RawPage['shop'] {
  for (const place of places) {
    const element = findInDocument(document, place.name);
    const name = ((element && (attributeOf(element, 'title') ?? textContentOf(element))) || '')
      .replace(/\s+/g, ' ')
      .trim();
    if (element && name !== '') return { name, href: attributeOf(element, 'href') };
  }
  return null;
}

const leadingTexts = 60;

/** No place fits (the site was redesigned): a name of the form people give shops, near the top of the page. */
function shopByForm(tree: PageTree, texts: readonly string[], grammar: Grammar): RawPage['shop'] {
  const named = texts.slice(0, leadingTexts).findIndex((text) => text !== '' && grammar.isShopName(text));
  const element = named < 0 ? undefined : tree.fragments[named]?.box.element;
  return element ? { name: texts[named] as string, href: attributeOf(element, 'href') } : null;
}

function textAt(document: Document, selector: string): string | null {
  const element = findInDocument(document, selector);
  return element && (textContentOf(element)?.trim() ?? null);
}
