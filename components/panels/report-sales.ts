import type { ShopMeasure } from '../../utils/analyse/shops/shop-cell.ts';
import { plainLine, type ReportLine } from '../../utils/report/report-document.ts';
import type { Locale } from '../i18n/locale.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { FigureView } from '../state/figure-view.ts';
import { movers } from '../state/movers.ts';
import type { ShopFacts } from '../state/report-facts.ts';
import { changePiece, type ReportContext, type ShopWriter, sourceTexts } from './report-context.ts';
import { writtenAs } from './shop-figure.tsx';
import { signedChange } from './signed-change.ts';

/** What the equation does not have but a report should: shown where the console shows it. */
const BESIDE: readonly ShopMeasure[] = ['price', 'refunds', 'new-share'];
/** A change a person would call none. */
const LEVEL = 0.005;

/** How much was sold, against before, and which factors did it: one sentence, then the figures. */
export const writeSales: ShopWriter = (facts, context) => {
  const { equation } = facts;
  if (equation.state !== 'shown') return [{ kind: 'paragraph', line: salesLine(facts, context) }];
  const { locale } = context;
  const say = locale.wordsOf(reportsWords);
  const { known, of, missing } = equation.days;
  const gap = known < of ? [say.missing(known, of, missing.map(locale.date.short).join(say.list))] : [];
  return [
    ...(context.hasSummary ? [] : [{ kind: 'paragraph', line: salesLine(facts, context) } as const]),
    ...gap.map((text) => ({ kind: 'paragraph', line: plainLine(text) }) as const),
    {
      kind: 'table',
      heads: [say.heads.metric, say.heads.value, locale.words.equation.against[facts.choice]],
      rows: [
        ...[equation.result, ...equation.factors].map((figure) => equationRow(figure, facts, context)),
        ...BESIDE.flatMap((measure) => besideRow(measure, facts, context)),
      ],
    },
  ];
};

/** The one sentence everybody reads. */
export function salesLine(facts: ShopFacts, context: ReportContext): ReportLine {
  const { equation } = facts;
  const { locale } = context;
  const say = locale.wordsOf(reportsWords);
  if (equation.state === 'none') return plainLine(say.noSales);
  if (equation.state === 'mixed-units')
    return plainLine(`${locale.words.equation.mixed(equation.units.join(', '))}${say.stop}`);
  const { result, factors } = equation;
  if (result.value === undefined) return plainLine(say.noSales);
  const sources = sourceTexts(
    facts.figures,
    [result, ...factors].map(({ metric }) => metric.id),
    facts,
    context,
  );
  const amount = locale.value.compact(result.metric, result.value, result.unit);
  const moved = movedText(result.change, facts, locale);
  const drivers = driverTexts(result, factors, locale);
  return [
    { text: say.amount(locale.name(result.metric), amount), strong: true, sources },
    { text: say.comma },
    { text: moved, ...toneOf(result) },
    { text: `${drivers.map((text) => say.comma + text).join('')}${say.stop}` },
  ];
}

function toneOf({ change, metric: { better } }: FigureView): { readonly tone?: 'good' | 'bad' } {
  if (change === undefined || Math.abs(change) < LEVEL || better === 'none') return {};
  return { tone: change > 0 === (better === 'up') ? 'good' : 'bad' };
}

function movedText(change: number | undefined, { choice }: ShopFacts, { wordsOf, change: format }: Locale): string {
  const say = wordsOf(reportsWords);
  if (change === undefined) return say.noBase;
  if (Math.abs(change) < LEVEL) return say.same(say.against[choice]);
  return change > 0 ? say.rose(say.against[choice], format(change)) : say.fell(say.against[choice], format(change));
}

function driverTexts(result: FigureView, factors: readonly FigureView[], locale: Locale): readonly string[] {
  const say = locale.wordsOf(reportsWords);
  const { equation } = locale.words;
  const found = movers(result, factors);
  if (!found) return [];
  if (found.kind === 'level') return [equation.level(nameOf(found.one), nameOf(found.other))];
  const names = (list: readonly FigureView[]) => list.map((one) => `${nameOf(one)}${sign(one)}`).join(equation.and);
  const by = (result.change ?? 0) > 0 ? say.lifted(names(found.by)) : say.dragged(names(found.by));
  return [by, ...(found.offset.length > 0 ? [say.offset(names(found.offset))] : [])];

  function nameOf({ metric }: FigureView): string {
    const name = locale.shortName(metric);
    return locale.language === 'en' ? name.toLowerCase() : name;
  }

  function sign({ change }: FigureView): string {
    if (change === undefined) return '';
    const text = signedChange(change, locale);
    return locale.language === 'en' ? ` (${text})` : `（${text}）`;
  }
}

function equationRow({ metric, value, unit, change }: FigureView, facts: ShopFacts, context: ReportContext) {
  const { locale } = context;
  return [
    plainLine(locale.name(metric), sourceTexts(facts.figures, [metric.id], facts, context)),
    plainLine(locale.value.exact(metric, value, unit)),
    [changePiece(metric, change, context)],
  ];
}

function besideRow(measure: ShopMeasure, facts: ShopFacts, context: ReportContext): readonly (readonly ReportLine[])[] {
  const cell = facts.line.cells.get(measure);
  if (!cell) return [];
  const { locale } = context;
  const say = locale.wordsOf(shopsWords);
  const written = writtenAs(measure, cell.basis);
  const basis = say.bases[cell.basis];
  const name = basis ? `${say.measures[measure]} (${basis})` : say.measures[measure];
  const from = measure === 'new-share' ? ['new_buyers', 'returning_buyers'] : [cell.basis];
  return [
    [
      plainLine(name, sourceTexts(facts.figures, from, facts, context)),
      plainLine(locale.value.exact(written, cell.value, cell.unit)),
      [changePiece(written, cell.change, context)],
    ],
  ];
}
