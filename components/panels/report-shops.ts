import { groupTotals } from '../../utils/analyse/shops/group-totals.ts';
import { type ShopMeasure, shopMeasures } from '../../utils/analyse/shops/shop-cell.ts';
import { plainLine, type ReportLine, type ReportPart } from '../../utils/report/report-document.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { ShopFacts } from '../state/report-facts.ts';
import { changePiece, type ReportContext, shopNameOf, sourceTexts } from './report-context.ts';
import { basisName, writtenAs } from './shop-figure.tsx';

/** The shops of the report on the same measures; what may be added is added. */
export function writeShops(all: readonly ShopFacts[], context: ReportContext): readonly ReportPart[] {
  const { locale } = context;
  const say = locale.wordsOf(reportsWords);
  const shops = locale.wordsOf(shopsWords);
  if (all.length < 2) return [{ kind: 'paragraph', line: plainLine(say.oneShop) }];
  const lines = all.map(({ line }) => line);
  const measures = shopMeasures.filter((one) => lines.some(({ cells }) => cells.has(one)));
  const totals = groupTotals(lines, 'sales').map(({ value, unit, basis, change, incomplete }) => {
    const written = writtenAs('sales', basis);
    const amount = `${incomplete.length > 0 ? '≥ ' : ''}${locale.value.exact(written, value, unit)}`;
    const moved = change === null ? '' : ` (${changePiece(written, change, context).text})`;
    return amount + moved;
  });
  return [
    {
      kind: 'table',
      heads: [say.heads.shop, ...measures.map((one) => shops.measures[one]), shops.days],
      rows: all.map((facts) => [
        plainLine(shopNameOf(facts, context), sourceTexts(facts.figures, undefined, facts, context)),
        ...measures.map((measure) => cellLine(measure, facts, all, context)),
        plainLine(shops.covered(facts.line.daysKnown, facts.line.daysInSpan)),
      ]),
    },
    ...(totals.length > 0 ? [paragraph(say.totals(totals.join(say.list)))] : []),
    paragraph(say.notAlike),
  ];
}

function cellLine(
  measure: ShopMeasure,
  { line }: ShopFacts,
  all: readonly ShopFacts[],
  context: ReportContext,
): ReportLine {
  const cell = line.cells.get(measure);
  if (!cell) return plainLine('–');
  const { locale } = context;
  const written = writtenAs(measure, cell.basis);
  const bases = new Set(all.flatMap((one) => one.line.cells.get(measure)?.basis ?? []));
  const basis = bases.size > 1 ? ` · ${basisName(cell.basis, locale)}` : '';
  return [
    { text: `${locale.value.cell(written, cell.value, cell.unit)} ` },
    changePiece(written, cell.change, context),
    ...(basis ? [{ text: basis }] : []),
  ];
}

function paragraph(text: string): ReportPart {
  return { kind: 'paragraph', line: plainLine(text) };
}
