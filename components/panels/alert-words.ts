import type { Alert, LookAt } from '../../utils/analyse/alerts/alert.ts';
import { metricById } from '../../utils/model/metrics.ts';
import type { Locale } from '../i18n/locale.ts';
import { alertsWords } from '../i18n/words/alerts.ts';
import type { AlertsView } from '../state/alerts.ts';
import type { SectionId } from '../state/section.ts';

const money = { id: 'pay_amount', unit: 'money' } as const;
const MOST_NAMES = 3;

/** Where each thing to look at is found; what has no section is looked at in the console. */
export const sectionOf: Readonly<Partial<Record<LookAt, SectionId>>> = {
  traffic: 'why',
  sources: 'why',
  ads: 'why',
  conversion: 'why',
  spend: 'why',
  price: 'products',
  stock: 'products',
  'product-page': 'products',
  products: 'products',
};

/** What an alert is about, in a few words. */
export function alertSubject({ level, key, metric }: Alert, { names }: AlertsView, locale: Locale): string {
  const known = metricById(metric);
  const name = known ? locale.name(known) : metric;
  return level === 'shop' ? name : `${names.get(key) ?? key} ${locale.language === 'zh' ? name : name.toLowerCase()}`;
}

/** One sentence: what was expected, what was seen, and how much money that is. */
export function alertSentence(alert: Alert, view: AlertsView, locale: Locale): string {
  const say = locale.wordsOf(alertsWords);
  const { stock, expected, low, high, seen } = alert;
  if (stock) {
    const name = view.names.get(alert.key) ?? alert.key;
    const [perDay, days] = [stock.perDay, stock.daysLeft].map((one) =>
      one < 10 ? one.toFixed(1) : String(Math.round(one)),
    );
    return say.stock(name, locale.count(seen), days ?? '', perDay ?? '') + impactOf(alert, view, locale) + say.stop;
  }
  const write = alertWriter(alert.metric, view.unit, locale);
  const usual = low === null || high === null ? '' : say.usual(write(low), write(high));
  return (
    say.said(alertSubject(alert, view, locale), write(seen), write(expected), usual) +
    impactOf(alert, view, locale) +
    say.stop
  );
}

/** The products or sources it comes from, the largest first. */
export function alertOrigin({ explains }: Alert, { names }: AlertsView): readonly string[] {
  const keys = explains.map((id) => id.slice(id.indexOf('/') + 1, id.lastIndexOf('/'))).filter((key) => key !== '');
  return [...new Set(keys)].slice(0, MOST_NAMES).map((key) => names.get(key) ?? key);
}

function impactOf({ impact, stock, code, level, key }: Alert, { unit, margins }: AlertsView, locale: Locale): string {
  const say = locale.wordsOf(alertsWords);
  if (impact === null || impact >= 0) return '';
  const write = (of: number) => locale.value.compact(money, of, unit);
  const amount = write(-impact);
  if (code === 'refunds-rose') return say.refunded(amount);
  const margin = level === 'product' ? margins.get(key) : undefined;
  // A margin is a range: its middle is enough to tell what matters.
  const left = margin ? say.marginOf(write((-impact * (margin.low + margin.high)) / 2)) : '';
  return (stock ? say.atRisk(amount) : say.lost(amount)) + left;
}

/** Writes amounts of a metric in the unit of the shop. */
export function alertWriter(id: string, unit: string, { value }: Locale): (of: number) => string {
  const metric = metricById(id) ?? { id, unit: 'count' as const };
  const own = metric.unit === 'money' ? unit : metric.unit;
  // Half a visitor is nobody's expectation.
  return (of) => value.compact(metric, metric.unit === 'count' ? Math.round(of) : of, own);
}
