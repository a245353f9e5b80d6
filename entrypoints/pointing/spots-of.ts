import { cellAt } from '../../utils/extract/cell-at.ts';
import { commonBox } from '../../utils/extract/page-tree.ts';
import type { Grid } from '../../utils/extract/read-grids.ts';
import { cellTexts } from '../../utils/extract/read-row.ts';
import type { Grammar } from '../../utils/model/raw-page.ts';
import type { Spot } from '../../utils/teach/pointed.ts';
import type { ShownFigure, Survey } from './survey.ts';

type Found = Omit<Spot, 'works'>;

const longestLabel = 48;
const longestText = 60;
const mostWords = 4;
const mostBetween = 3;
const mostColumns = 200;
const closest = 4;
const hasWords = /\p{L}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a rule must not hold what nobody sees
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text of the page as a rule may hold it. */
export function cleanWords(text: string, longest = longestText): string {
  return text.replace(unseen, '').trim().slice(0, longest);
}

/** The words that may head a figure, the likeliest first. */
export function spotsOf(figure: ShownFigure, survey: Survey, grammar: Grammar): readonly Found[] {
  const { index } = figure.fragment;
  const grid = survey.grids.find(({ box }) => index >= box.from && index < box.to);
  const inTable = grid ? tableSpots(grid, index, survey) : [];
  const seen = new Set<string>();
  return [...inTable, ...(inTable.length > 0 ? [] : cardSpots(index, survey, grammar))].filter(({ place, label }) => {
    const isNew = !seen.has(place + label);
    seen.add(place + label);
    return isNew && label !== '' && label.length <= longestLabel && hasWords.test(label);
  });
}

/** The header over the figure, and the words its row begins with. */
function tableSpots(grid: Grid, index: number, { tree, texts }: Survey): readonly Found[] {
  const at = cellAt(grid.element, index, tree);
  if (!at) return [];
  const headers = grid.headers.slice(0, mostColumns).map((header) => cleanWords(header));
  const firstRow = (grid.rows[0]?.cells ?? [])
    .slice(0, mostColumns)
    .map(({ texts }) => cleanWords(texts[0]?.text ?? ''));
  const header = grid.headers[at.column] ?? '';
  const label =
    at.column === 0
      ? ''
      : cellTexts(at.rowStart, tree, texts)
          .map(({ text }) => text)
          .join('');
  return [spot('column', header, [], headers, firstRow), spot('card', label)];
}

/** Words before the figure, nearest first, up to the next figure; then the words right after it. */
function cardSpots(index: number, { tree, texts }: Survey, grammar: Grammar): readonly Found[] {
  const found: Found[] = [];
  const between: string[] = [];
  for (let i = index - 1; i >= 0 && found.length < mostWords; i--) {
    const text = texts[i] as string;
    if (text === '') continue;
    const kind = grammar.kindOf(text);
    if (kind === 'value' || tree.fragments[i]?.how === 'input') break;
    if (kind === 'between') continue;
    found.push(spot('card', text, between.slice(0, mostBetween)));
    if (between.length === mostBetween) break;
    between.unshift(cleanWords(text));
  }
  const after = wordsAfter(index, tree, texts);
  if (after !== '' && grammar.kindOf(after) !== 'value') found.push(spot('card', after));
  // Words the lexicon knows are labels; words about comparisons (较昨日) hardly ever are.
  const rank = ({ label }: Found) => ['label', 'word', 'between', 'role', 'value'].indexOf(grammar.kindOf(label));
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** "41 orders": the words right after a figure, when the two stand together and alone. */
function wordsAfter(index: number, { fragments }: Survey['tree'], texts: readonly string[]): string {
  const next = fragments.slice(index + 1, index + 3).find((one) => texts[one.index] !== '');
  const common = next && commonBox((fragments[index] as typeof next).box, next.box);
  return common && common.to - common.from <= closest ? (texts[next.index] as string) : '';
}

function spot(
  place: Spot['place'],
  label: string,
  between: readonly string[] = [],
  headers: readonly string[] = [],
  firstRow: readonly string[] = [],
): Found {
  return { place, label: cleanWords(label, longestLabel + 1), between, headers, firstRow };
}
