import type { ReportLine } from '../../utils/report/report-document.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import type { ShopFacts } from '../state/report-facts.ts';
import { alertSubject } from './alert-words.ts';
import { type ReportContext, shopNameOf } from './report-context.ts';
import { salesLine } from './report-sales.ts';
import { explainedOf, productsMoved } from './report-why.ts';
import { moneyWriter } from './why-falls.ts';

const MOST_NAMES = 3;

/** What somebody reads who reads nothing else: sales, the products behind them, what is odd, what to push, what is missing. */
export function summaryItems(facts: ShopFacts, several: boolean, context: ReportContext): readonly ReportLine[] {
  const { locale } = context;
  const say = locale.wordsOf(reportsWords);
  const shop = several ? [{ text: `${shopNameOf(facts, context)}${say.colon}`, strong: true } as const] : [];
  const { missing, daysKnown, daysInSpan } = facts.line;
  const told = [moversText(facts, context), alertsText(facts, context), picksText(facts, context)].filter(
    (one) => one !== '',
  );
  return [
    [...shop, ...salesLine(facts, context)],
    ...told.map((text) => [{ text }]),
    ...(missing.length > 0
      ? [[{ text: say.gaps(daysKnown, daysInSpan, missing.map(locale.date.short).join(say.list)) }]]
      : []),
  ];
}

function moversText(facts: ShopFacts, { locale }: ReportContext): string {
  const say = locale.wordsOf(reportsWords);
  const explained = explainedOf(facts);
  if (!explained) return '';
  const money = moneyWriter(explained, locale);
  const { up, down } = productsMoved(explained);
  const [most, least] = [up, down].map(([first]) =>
    first ? `${explained.names.get(first.key) ?? first.key} ${money.signed(first.change)}` : '',
  );
  const text = say.movers(most ?? '', least ?? '');
  return text && capital(text, locale.language) + say.stop;
}

function alertsText({ alerts, choice }: ShopFacts, { locale }: ReportContext): string {
  const say = locale.wordsOf(reportsWords);
  const [first] = alerts?.alerts ?? [];
  if (!alerts || !first) return alerts?.ground === 'sound' && choice === 'day' ? say.noAlerts : '';
  return say.alerts(alerts.alerts.length, alertSubject(first, alerts, locale)) + say.stop;
}

function picksText({ candidates }: ShopFacts, { locale }: ReportContext): string {
  const say = locale.wordsOf(reportsWords);
  const picks = (candidates?.list.candidates ?? []).filter(({ verdict }) => verdict === 'pick');
  if (!candidates || picks.length === 0) return '';
  const names = picks.slice(0, MOST_NAMES).map(({ key }) => candidates.names.get(key) ?? key);
  return `${say.picks(picks.length, names.join(say.list))}${picks.length > MOST_NAMES ? ' …' : ''}${say.stop}`;
}

function capital(text: string, language: string): string {
  return language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
