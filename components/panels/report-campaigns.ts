import { addDays, daysBetween } from '../../utils/analyse/civil-date.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { plainLine, type ReportLine } from '../../utils/report/report-document.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import type { CampaignsView, CampaignView } from '../state/campaigns.ts';
import { campaignName } from './campaign-name.ts';
import { type ReportContext, type ShopWriter, sourceTexts } from './report-context.ts';
import { signedChange } from './signed-change.ts';

/** Campaigns that begin, run or ended within this many days. */
const NEAR = 31;
const MOST = 4;

/** Campaigns around the span: what they brought, how they go, what is to come. */
export const writeCampaigns: ShopWriter = (facts, context) => {
  const say = context.locale.wordsOf(reportsWords);
  const view = facts.campaigns;
  const near = (view?.campaigns ?? []).filter(
    ({ campaign: { from, to } }) => to >= addDays(facts.span.from, -NEAR) && from <= addDays(facts.today, NEAR),
  );
  if (!view || near.length === 0) return [{ kind: 'paragraph', line: plainLine(say.noCampaigns) }];
  const sources = sourceTexts(facts.figures, [view.metric], facts, context);
  return [
    {
      kind: 'list',
      ordered: false,
      items: near.slice(0, MOST).map((one) => campaignLine(one, { view, sources, context })),
    },
  ];
};

interface Told {
  readonly view: CampaignsView;
  readonly sources: readonly string[];
  readonly context: ReportContext;
}

function campaignLine(one: CampaignView, told: Told): ReportLine {
  const { locale } = told.context;
  const say = locale.wordsOf(reportsWords);
  const campaigns = locale.wordsOf(campaignsWords);
  const { campaign } = one;
  if (one.when === 'past') return pastLine(one, told);
  if (one.when === 'running') return runningLine(one, told);
  const days = campaigns.inDays(daysBetween(told.view.today, campaign.from));
  const text = say.coming(campaignName(campaign, locale), days, locale.date.span(campaign.from, campaign.to));
  return [{ text, strong: true }, { text: say.stop }];
}

function runningLine({ campaign, pace }: CampaignView & { readonly when: 'running' }, told: Told): ReportLine {
  const { locale } = told.context;
  const say = locale.wordsOf(reportsWords);
  const { pace: words } = locale.wordsOf(campaignsWords);
  const name = campaignName(campaign, locale);
  if (!pace) return plainLine(name);
  const texts = [
    words.soFar(writer(told).total(pace.soFar)),
    ...(pace.againstLast === null ? [] : [words.last(signedChange(pace.againstLast, locale))]),
    ...(pace.planDone === null || pace.due === null
      ? []
      : [words.plan(locale.change(pace.planDone), locale.change(pace.due))]),
    ...(pace.daysMissing > 0 ? [words.missing(pace.daysMissing)] : []),
  ];
  const head = say.running(name, words.day(pace.days, pace.daysInEvent));
  return [
    { text: head, strong: true, sources: told.sources },
    { text: `${say.colon}${texts.join(say.comma)}${say.stop}` },
  ];
}

function pastLine({ campaign, uplift }: CampaignView & { readonly when: 'past' }, told: Told): ReportLine {
  const { locale } = told.context;
  const say = locale.wordsOf(reportsWords);
  const { uplift: words } = locale.wordsOf(campaignsWords);
  const { event, net } = uplift;
  const name = say.past(campaignName(campaign, locale), locale.date.span(campaign.from, campaign.to));
  const head = { text: name, strong: true, sources: told.sources } as const;
  if (!event || !net) return [head, { text: say.colon + words.none }];
  const { total, signed } = writer(told);
  const clear = event.range !== null && (event.range.low > 0 || event.range.high < 0);
  const size = total(Math.abs(event.uplift));
  const range = net.range ? words.range(signed(net.range.low), signed(net.range.high)) : '';
  const judged = event.range && !clear ? words.unclear : words.net(signed(net.uplift), range);
  const blank = locale.language === 'en' ? ' ' : '';
  return [
    head,
    { text: `${say.colon}${event.uplift >= 0 ? words.more(size) : words.less(size)}${say.stop}${blank}${judged}` },
  ];
}

function writer({ view: { metric, unit }, context: { locale } }: Told) {
  const of = metricById(metric) ?? { id: metric, unit: 'count' as const };
  return {
    total: (amount: number) => locale.value.compact(of, amount, unit ?? of.unit),
    signed: (amount: number) => locale.value.signed(of, amount, unit ?? of.unit),
  };
}
