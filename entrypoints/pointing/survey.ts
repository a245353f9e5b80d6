import { isSeen } from '../../utils/extract/is-seen.ts';
import { joinGrids } from '../../utils/extract/join-grids.ts';
import { joinSplitTexts } from '../../utils/extract/join-split-texts.ts';
import type { Fragment, PageTree } from '../../utils/extract/page-tree.ts';
import { blockTitles } from '../../utils/extract/read-blocks.ts';
import { type Grid, readGrids } from '../../utils/extract/read-grids.ts';
import { walkPage } from '../../utils/extract/walk-page.ts';
import type { Grammar } from '../../utils/model/raw-page.ts';

const mostFigures = 2000;

/** A figure the reader can see. */
export interface ShownFigure {
  readonly text: string;
  readonly element: Element;
  readonly fragment: Fragment;
}

/** Everything of a page one may point at, with what stands around it. */
export interface Survey {
  readonly tree: PageTree;
  readonly texts: readonly string[];
  readonly grids: readonly Grid[];
  readonly blocksAt: ReturnType<typeof blockTitles>;
  /** In reading order. */
  readonly figures: readonly ShownFigure[];
}

/** Looks over the page as the reader does; a generator that yields between slices of work. */
export function* surveyPage(body: Element | null, grammar: Grammar): Generator<void, Survey> {
  const tree = yield* walkPage(body, { scrambled: '', whole: true, onRoot: () => {} });
  const texts = joinSplitTexts(tree.fragments, grammar);
  yield;
  const figures: ShownFigure[] = [];
  for (const fragment of tree.fragments) {
    const text = texts[fragment.index] as string;
    if (text === '' || fragment.how !== 'text' || grammar.kindOf(text) !== 'value') continue;
    const { element } = fragment.box;
    if (isSeen(element)) figures.push({ text, element, fragment });
    if (figures.length === mostFigures) break;
    if (figures.length % 64 === 63) yield;
  }
  const grids = joinGrids(yield* readGrids(tree, texts, new Map()));
  return { tree, texts, figures, grids, blocksAt: blockTitles(tree, texts) };
}
