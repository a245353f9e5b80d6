import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import { feltSpan } from '../../utils/analyse/calendar/felt-span.ts';
import type { CampaignEarnings } from '../../utils/analyse/campaigns/campaign-earnings.ts';
import type { CampaignUplift, Uplift } from '../../utils/analyse/campaigns/campaign-uplift.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { metricById } from '../../utils/model/metrics.ts';
import type { Locale } from '../i18n/locale.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import type { CampaignsView } from '../state/campaigns.ts';
import type { SourceQuestion, WorkedPart, WorkedQuestion } from '../state/source.ts';
import { campaignName } from './campaign-name.ts';

/** Clean weeks of a baseline lie no further back than this. */
const REACH = 70;

/** Where an amount of a campaign's result comes from. */
export function partSource(
  which: 'actual' | 'expected' | 'uplift',
  of: Uplift,
  { trend }: Pick<CampaignUplift, 'trend'>,
  campaign: Campaign,
  view: CampaignsView,
  locale: Locale,
): SourceQuestion {
  const { uplift: say } = locale.wordsOf(campaignsWords);
  const write = campaignWriter(view, locale);
  const span = { from: of.from, to: of.to };
  const about = campaignName(campaign, locale);
  const origin = feltSpan(campaign).from;
  const read = (name: string, amount: number, days: Span) => readPart(name, write.total(amount), days, campaign, view);
  const actual = read(say.heads.actual, of.actual, span);
  if (which === 'actual') return { worked: say.heads.actual, text: write.total(of.actual), about, span, ...actual };
  const before = { from: addDays(origin, -REACH), to: addDays(origin, -1) };
  const usual = read(say.weekdays, of.baseline, before);
  const expected: WorkedQuestion = {
    worked: say.heads.expected,
    text: write.total(of.expected),
    about,
    span,
    formula: 'product',
    parts: [
      { name: say.weekdays, text: write.total(of.baseline), of: { ...usualOf(usual), worked: say.weekdays, about } },
      { name: say.trend[trend], text: of.baseline > 0 ? (of.expected / of.baseline).toFixed(3) : '–' },
    ],
    how: trend === 'controls' ? 'matched-controls' : 'matched-baseline',
  };
  if (which === 'expected') return expected;
  const seen: WorkedQuestion = { worked: say.heads.actual, text: write.total(of.actual), about, span, ...actual };
  const text = write.signed(of.uplift);
  return {
    worked: say.heads.uplift,
    text,
    about,
    span,
    formula: 'difference',
    parts: [{ of: seen }, { of: expected }],
  };

  function usualOf(part: Pick<WorkedQuestion, 'parts' | 'formula'>) {
    return { text: write.total(of.baseline), span: before, parts: part.parts };
  }
}

/** What was read of the shop, or of each product that took part. */
export function readPart(
  name: string,
  text: string,
  span: Span,
  { products = [] }: Campaign,
  { metric, names }: CampaignsView,
): Pick<WorkedQuestion, 'parts' | 'formula'> {
  if (products.length === 0) return { parts: [{ name, text, of: { metric, span } }] };
  const parts = products.map((key): WorkedPart => {
    const called = names.get(key) ?? key;
    return { name: called, of: { metric, span, of: { kind: 'product', key, name: called } } };
  });
  return { parts, formula: 'sum' };
}

/** Where what a campaign earned comes from. */
export function earnedSource(
  { by, net, each, profit, ads, currency }: Extract<CampaignEarnings, { readonly state: 'ok' }>,
  campaign: Campaign,
  _view: CampaignsView,
  locale: Locale,
): WorkedQuestion {
  const { earned: say, uplift: of } = locale.wordsOf(campaignsWords);
  const { value, name } = locale;
  const span = feltSpan(campaign);
  const metric = metricById(by) ?? { id: by, unit: 'count' as const, zh: by, en: by };
  const sales = { id: 'pay_amount', unit: 'money' } as const;
  const both = (low: string, high: string) => (low === high ? low : `${low} … ${high}`);
  const signed = (amount: number) => value.signed(sales, amount, currency);
  const counted = (amount: number) => value.signed(metric, amount, metric.unit === 'money' ? currency : metric.unit);
  const exact = (amount: number) => value.exact(sales, Math.round(amount * 100) / 100, currency);
  return {
    worked: say.title,
    text: both(signed(profit.low), signed(profit.high)),
    about: campaignName(campaign, locale),
    span,
    formula: 'product-less',
    parts: [
      { name: of.netOf(name(metric)), text: both(counted(net.low), counted(net.high)), of: { metric: by, span } },
      { name: say.each(name(metric)), text: both(exact(each.low), exact(each.high)) },
      ...(ads === null ? [] : [{ name: say.adsTitle, text: exact(ads), of: { metric: 'ad_spend', span } }]),
    ],
    how: 'earned',
  };
}

/** Amounts of the metric looked at. */
export function campaignWriter({ metric, unit }: Pick<CampaignsView, 'metric' | 'unit'>, { value }: Locale) {
  const of = metricById(metric) ?? { id: metric, unit: 'count' as const };
  return {
    total: (amount: number) => value.compact(of, amount, unit ?? of.unit),
    signed: (amount: number) => value.signed(of, amount, unit ?? of.unit),
  };
}
