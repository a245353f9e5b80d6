import { daysBetween } from '../../utils/analyse/civil-date.ts';
import { plainLine, type ReportLine, type ReportPart } from '../../utils/report/report-document.ts';
import { coverageWords } from '../i18n/words/coverage.ts';
import { happeningsWords } from '../i18n/words/happenings.ts';
import { profitWords } from '../i18n/words/profit.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import type { ShopFacts } from '../state/report-facts.ts';
import { consoleName } from './console-name.ts';
import { pageName } from './page-name.ts';
import { profitReached } from './profit-words.ts';
import { type ReportContext, type ShopWriter, sourceTexts } from './report-context.ts';

/** What is left of the sales, as far as costs are known. */
export const writeProfit: ShopWriter = (facts, context) => {
  const { locale } = context;
  const say = locale.wordsOf(profitWords);
  const reports = locale.wordsOf(reportsWords);
  const accounts = facts.profit?.accounts ?? [];
  if (accounts.length === 0) return [paragraph(`${say.none}${reports.stop}`)];
  const sources = sourceTexts(facts.figures, ['pay_amount', 'refund_amount', 'ad_spend'], facts, context);
  return accounts.flatMap((account): readonly ReportPart[] => {
    const lacking = account.missing.map(({ part }) => say.parts[part]);
    const roi = account.roi === null ? '' : locale.value.exact({ id: 'roi', unit: 'ratio' }, account.roi, 'ratio');
    const extra = [
      ...(roi ? [`${say.roi} ${roi}${reports.stop}`] : []),
      ...(account.days < daysBetween(facts.span.from, facts.span.to) + 1
        ? [`${say.days(account.days, daysBetween(facts.span.from, facts.span.to) + 1)}${reports.stop}`]
        : []),
      ...(lacking.length > 0 ? [reports.costsMissing(lacking.join(reports.list))] : []),
    ];
    return [
      {
        kind: 'paragraph',
        line: [{ text: profitReached(account, locale), strong: true, sources }, { text: reports.stop }],
      },
      ...extra.map(paragraph),
    ];
  });
};

/** What the operator did in the span, and what is planned. Undone: nothing was written down. */
export function writeActions(
  facts: ShopFacts,
  remarks: readonly string[],
  context: ReportContext,
): readonly ReportPart[] {
  const { locale } = context;
  const { actions } = locale.wordsOf(happeningsWords);
  const say = locale.wordsOf(reportsWords);
  const items = [
    ...facts.notes.map(
      ({ date, kind, text }): ReportLine => [
        { text: `${locale.date.short(date)} ` },
        { text: actions[kind], strong: true },
        ...(text ? [{ text: say.colon + text }] : []),
      ],
    ),
    ...remarks.map((text) => plainLine(text)),
  ];
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [paragraph(say.noNotes)];
}

/** Which days the report rests on, which are missing, and what to open to close the gaps. */
export const writeCoverage: ShopWriter = (facts, context) => {
  const { locale, host } = context;
  const say = locale.wordsOf(reportsWords);
  const words = locale.wordsOf(coverageWords);
  const { daysKnown, daysInSpan, missing } = facts.line;
  const days = (list: readonly string[]) => list.map(locale.date.short).join(say.list);
  const said = missing.length === 0 ? say.whole(daysInSpan) : say.gaps(daysKnown, daysInSpan, days(missing));
  const nameOf = (console: string, page: string | null) =>
    `${consoleName(host, locale, console)} · ${page === null ? words.others : pageName(locale, console, page)}`;
  const partial = (facts.coverage?.pages ?? []).flatMap(({ console, page, days: all }) => {
    const within = all.filter(({ date }) => date >= facts.span.from && date <= facts.span.to);
    const short = within
      .filter(({ state }) => state === 'partial' || state === 'contradictory')
      .map(({ date }) => date);
    return short.length > 0 ? [plainLine(say.partial(nameOf(console, page), days(short)))] : [];
  });
  const next = (facts.coverage?.next ?? [])
    .filter(({ date }) => date >= facts.span.from && date <= facts.span.to)
    .map(({ console, page, date }) => plainLine(say.open(words.open(nameOf(console, page), locale.date.short(date)))));
  const items = [...partial, ...next];
  return [paragraph(said), ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : [])];
};

function paragraph(text: string): ReportPart {
  return { kind: 'paragraph', line: plainLine(text) };
}
