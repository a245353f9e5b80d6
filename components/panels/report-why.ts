import type { PartEffects } from '../../utils/analyse/why/explain-change.ts';
import type { SalesExplained } from '../../utils/analyse/why/why-sales-moved.ts';
import { plainLine, type ReportLine, type ReportPart } from '../../utils/report/report-document.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import { whyWords } from '../i18n/words/why.ts';
import type { ShopFacts } from '../state/report-facts.ts';
import { type ReportContext, type ShopWriter, sourceTexts } from './report-context.ts';
import { factorName, moneyWriter } from './why-falls.ts';
import { mainFactor } from './why-movers.tsx';

const MOST_PRODUCTS = 5;
/** Less than a cent is what decimals do. */
const NOTHING = 0.005;

/** The explanation, where both spans have days to compare in one currency. */
export function explainedOf({ why }: Pick<ShopFacts, 'why'>): SalesExplained | undefined {
  return why?.explained?.state === 'ok' ? why.explained : undefined;
}

/** Why sales moved: the sum, what each factor did, and what is only variation. */
export const writeWhy: ShopWriter = (facts, context) => {
  const { locale } = context;
  const say = locale.wordsOf(whyWords);
  const reports = locale.wordsOf(reportsWords);
  const explained = explainedOf(facts);
  if (!explained) {
    const mixed = facts.why?.explained?.state === 'mixed-units' ? facts.why.explained.units : undefined;
    return [
      {
        kind: 'paragraph',
        line: plainLine(mixed ? locale.words.equation.mixed(mixed.join(', ')) : `${say.none}${reports.stop}`),
      },
    ];
  }
  const { change, growth, withinNormal, effects, gap, unsplit, days, daysInSpan } = explained;
  const money = moneyWriter(explained, locale);
  const size = money.total(Math.abs(change));
  const share = growth === null ? say.fromNothing : locale.change(growth);
  const said = Math.abs(change) < NOTHING ? say.same : change > 0 ? say.rose(size, share) : say.fell(size, share);
  const sources = [
    ...sourceTexts(facts.figures, undefined, facts, context),
    ...sourceTexts(facts.products, undefined, facts, context),
  ];
  const rest = [
    { name: say.unsplit, amount: unsplit },
    { name: say.gap, amount: gap.amount },
  ].filter(({ amount }) => Math.abs(amount) >= NOTHING);
  const ranked = effects.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const items: readonly ReportLine[] = [
    ...ranked.map((effect) => [
      { text: `${factorName(effect, 'product', locale)}${reports.colon}` },
      {
        text: money.signed(effect.amount),
        strong: true as const,
        ...(effect.withinNormal ? {} : { tone: effect.amount > 0 ? ('good' as const) : ('bad' as const) }),
      },
      ...(effect.withinNormal ? [{ text: bracketed(reports.normal, context) }] : []),
    ]),
    ...rest.map(({ name, amount }) => plainLine(`${name}${reports.colon}${money.signed(amount)}`)),
  ];
  const used = days.current.length;
  return [
    {
      kind: 'paragraph',
      line: [
        { text: said, strong: true, sources },
        { text: `${reports.stop}${gapped(withinNormal ? say.normal : '', context)}` },
      ],
    },
    { kind: 'list', ordered: false, items },
    ...(used > 0 && used < daysInSpan ? [paragraph(`${say.days(used, daysInSpan)}${reports.stop}`)] : []),
    ...(explained.mixHides ? [paragraph(say.mixHides)] : explained.parts.length > 0 ? [paragraph(reports.split)] : []),
  ];
};

/** The products sales went up and down by most, and what it was about each. */
export const writeProducts: ShopWriter = (facts, context) => {
  const why = context.locale.wordsOf(whyWords);
  const say = context.locale.wordsOf(reportsWords);
  const explained = explainedOf(facts);
  if (!explained || explained.parts.length === 0) return [paragraph(why.noParts)];
  const { up, down } = productsMoved(explained);
  const list = (title: string, parts: readonly PartEffects[], none: string): readonly ReportPart[] =>
    parts.length === 0
      ? [paragraph(none)]
      : [
          {
            kind: 'paragraph',
            line: [{ text: title, strong: true, sources: sourceTexts(facts.products, undefined, facts, context) }],
          },
          { kind: 'list', ordered: true, items: parts.map((part) => productLine(part, explained, context)) },
        ];
  return [...list(say.up, up, say.noneUp), ...list(say.down, down, say.noneDown)];
};

/** The largest changes in either direction, the largest first. */
export function productsMoved({ parts }: Pick<SalesExplained, 'parts'>) {
  const ranked = parts.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return {
    up: ranked.filter(({ change }) => change >= NOTHING).slice(0, MOST_PRODUCTS),
    down: ranked.filter(({ change }) => change <= -NOTHING).slice(0, MOST_PRODUCTS),
  };
}

function productLine(part: PartEffects, explained: SalesExplained, context: ReportContext): ReportLine {
  const { locale } = context;
  const say = locale.wordsOf(reportsWords);
  const why = locale.wordsOf(whyWords);
  const money = moneyWriter(explained, locale);
  const factor =
    why.status[part.status] ||
    (part.effects.length > 0 ? say.mainly(mainFactor(part, explained, 'product', locale)) : '');
  return [
    { text: `${explained.names.get(part.key) ?? part.key} ` },
    { text: money.signed(part.change), strong: true, tone: part.change > 0 ? 'good' : 'bad' },
    ...(factor ? [{ text: bracketed(factor, context) }] : []),
  ];
}

function bracketed(text: string, { locale }: ReportContext): string {
  return locale.language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** A further sentence: English wants a blank before it. */
function gapped(text: string, { locale }: ReportContext): string {
  return text && locale.language === 'en' ? ` ${text}` : text;
}

function paragraph(text: string): ReportPart {
  return { kind: 'paragraph', line: plainLine(text) };
}
