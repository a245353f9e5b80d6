import { plainLine, type ReportLine, type ReportPart } from '../../utils/report/report-document.ts';
import { alertsWords } from '../i18n/words/alerts.ts';
import { candidatesWords } from '../i18n/words/candidates.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import type { ShopFacts } from '../state/report-facts.ts';
import { alertOrigin, alertSentence } from './alert-words.ts';
import { candidateSentence } from './candidate-words.ts';
import { type ReportContext, type ShopWriter, sourceTexts } from './report-context.ts';

const MOST_PICKS = 5;
const MOST_NEAR = 3;

/** What of yesterday is odd, and where to look. */
export const writeAlerts: ShopWriter = (facts, context) => {
  const { locale } = context;
  const say = locale.wordsOf(alertsWords);
  const reports = locale.wordsOf(reportsWords);
  const view = facts.alerts;
  if (!view) return [paragraph(say.failed)];
  if (view.alerts.length === 0) return [paragraph(calm(view.ground, facts, context))];
  const day = { span: { from: view.day, to: view.day } };
  const items = view.alerts.map((alert): ReportLine => {
    const own = view.names.get(alert.key);
    const origin = alertOrigin(alert, view).filter((name) => name !== own);
    const of = alert.level === 'shop' ? facts.figures : facts.products;
    const sources = sourceTexts(of, [alert.metric], day, context);
    const look = alert.lookAt.map((one) => say.lookAt[one]).join(say.comma);
    const more = [
      ...(origin.length > 0 ? [`${say.from(origin.join(say.comma))}${reports.stop}`] : []),
      ...(look ? [reports.lookAt(look)] : []),
    ];
    const blank = locale.language === 'en' ? ' ' : '';
    return [
      { text: alertSentence(alert, view, locale), strong: true, sources },
      ...more.map((text) => ({ text: blank + text })),
    ];
  });
  const { goingOn, budget } = view.leftOut;
  return [
    { kind: 'list', ordered: true, items },
    ...(goingOn > 0 ? [paragraph(say.goingOn(goingOn))] : []),
    ...(budget > 0 ? [paragraph(say.more(budget))] : []),
  ];
};

function calm(ground: NonNullable<ShopFacts['alerts']>['ground'], facts: ShopFacts, { locale }: ReportContext): string {
  const say = locale.wordsOf(alertsWords);
  const reports = locale.wordsOf(reportsWords);
  if (ground === 'unread') return `${say.unread(locale.date.short(facts.alerts?.day ?? facts.span.to))}${reports.stop}`;
  if (ground === 'young') return `${say.young}${reports.stop}`;
  return ground === 'event' ? `${say.event}${reports.stop}` : reports.noAlerts;
}

/** Products that deserve a push, with the numbers that say so and how sure that is. */
export const writeCandidates: ShopWriter = (facts, context) => {
  const { locale } = context;
  const say = locale.wordsOf(candidatesWords);
  const reports = locale.wordsOf(reportsWords);
  const view = facts.candidates;
  if (!view || view.daysRead === 0) return [paragraph(`${say.none}${reports.stop}`)];
  const named = view.list.candidates;
  const picks = named.filter(({ verdict }) => verdict === 'pick');
  const near = named.filter(({ verdict }) => verdict === 'near').slice(0, MOST_NEAR);
  const nameOf = (key: string) => view.names.get(key) ?? key;
  const nearly: readonly ReportPart[] =
    near.length > 0 ? [paragraph(reports.near(near.map(({ key }) => nameOf(key)).join(reports.list)))] : [];
  if (picks.length === 0) return [paragraph(`${say.pickedNone}${reports.stop}`), ...nearly];
  const wrong = view.list.expectedWrong === null ? null : view.list.expectedWrong * picks.length;
  const summary =
    wrong === null
      ? []
      : [paragraph(`${say.picked(picks.length, wrong < 0.1 ? say.fewWrong : wrong.toFixed(1))}${reports.stop}`)];
  const sources = sourceTexts(facts.products, undefined, facts, context);
  return [
    ...summary,
    {
      kind: 'list',
      ordered: true,
      items: picks.slice(0, MOST_PICKS).map((one) => [
        { text: nameOf(one.key), strong: true, sources },
        { text: reports.colon + candidateSentence(one, view.settings, locale) },
        ...flagText(
          one.flags.map((flag) => say.flags[flag]?.[0] ?? flag),
          context,
        ),
      ]),
    },
    ...nearly,
  ];
};

function flagText(flags: readonly string[], { locale }: ReportContext): ReportLine {
  if (flags.length === 0) return [];
  const text = flags.join(locale.wordsOf(reportsWords).list);
  return [{ text: locale.language === 'zh' ? `（${text}）` : ` (${text.toLowerCase()})` }];
}

function paragraph(text: string): ReportPart {
  return { kind: 'paragraph', line: plainLine(text) };
}
