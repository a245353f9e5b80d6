import { labelKey } from '../../utils/model/label-key.ts';
import type { Grammar, RawPage } from '../../utils/model/raw-page.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { anchoredRule } from '../../utils/teach/anchored-rule.ts';
import { pagePath } from '../../utils/teach/page-path.ts';
import type { Pointed, Spot } from '../../utils/teach/pointed.ts';
import { lookTaught } from './look-taught.ts';
import { cleanWords, spotsOf } from './spots-of.ts';
import type { ShownFigure, Survey } from './survey.ts';

const mostTried = 5;
const longestTitle = 120;
const mostBlocks = 6;

/** Everything the panel has to know of a figure, with each way to anchor it tried on the page. */
export async function pointedAt(
  figure: ShownFigure,
  survey: Survey,
  grammar: Grammar,
  plan: ReadingPlan,
): Promise<Pointed> {
  const { document, text } = { document: figure.element.ownerDocument, text: figure.text };
  const blocks = survey.blocksAt(figure.fragment.box).slice(0, mostBlocks);
  const pointed: Pointed = {
    text: cleanWords(text, longestTitle),
    path: pagePath(document.location).slice(0, 512),
    blocks: blocks.map((block) => cleanWords(block, longestTitle)).filter((block) => block !== ''),
    spots: [],
  };
  const spots: Spot[] = [];
  for (const found of spotsOf(figure, survey, grammar).slice(0, mostTried)) {
    const spot = { ...found, works: false };
    const told = { id: 'try', at: '', console: 'generic', host: document.location.host, metric: null };
    const rule = anchoredRule({ ...pointed, blocks: [] }, spot, told);
    const { raw } = await lookTaught(document, plan, [rule]);
    spots.push({ ...spot, works: isFoundBy(spot, text, raw) });
  }
  return { ...pointed, spots: spots.toSorted((a, b) => Number(b.works) - Number(a.works)) };
}

/** Whether the reader, told of these words, finds the figure under them. */
function isFoundBy({ place, label }: Spot, text: string, { cards, tables }: RawPage): boolean {
  const isLabel = (words: string) => labelKey(words) === labelKey(label);
  const holds = (cell: RawPage['tables'][number]['rows'][number]['cells'][number] | undefined) =>
    cell?.texts.some((part) => part.text === text) ?? false;
  if (place === 'column')
    return tables.some(({ headers, rows }) =>
      headers.some((header, column) => isLabel(header) && rows.some(({ cells }) => holds(cells[column]))),
    );
  const inCard = cards.some((card) => isLabel(card.label) && card.value?.text === text);
  const first = (row: RawPage['tables'][number]['rows'][number]) =>
    row.cells[0]?.texts.map((part) => part.text).join('') ?? '';
  return inCard || tables.some(({ rows }) => rows.some((row) => isLabel(first(row)) && row.cells.slice(1).some(holds)));
}
