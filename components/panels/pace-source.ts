import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import type { CampaignPace } from '../../utils/analyse/campaigns/campaign-pace.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { Locale } from '../i18n/locale.ts';
import { campaignsWords } from '../i18n/words/campaigns.ts';
import type { CampaignsView } from '../state/campaigns.ts';
import type { SourceQuestion, WorkedPart } from '../state/source.ts';
import { campaignName } from './campaign-name.ts';
import { campaignWriter, readPart } from './campaign-source.ts';
import { signedChange } from './signed-change.ts';

export interface PaceOf {
  readonly campaign: Campaign;
  /** The last one it is compared with. */
  readonly last: Span | undefined;
  readonly pace: CampaignPace;
  readonly view: CampaignsView;
}

/** Where a line of a running campaign's pace comes from. */
export function paceSource(
  which: 'soFar' | 'last' | 'plan' | 'need',
  { campaign, last, pace, view }: PaceOf,
  locale: Locale,
): SourceQuestion {
  const { pace: say } = locale.wordsOf(campaignsWords);
  const write = campaignWriter(view, locale);
  const { metric, today } = view;
  const span = { from: campaign.from, to: today };
  const now = write.total(pace.soFar);
  const done = { worked: say.done, text: now, span, ...readPart(say.done, now, span, campaign, view) };
  const soFar: WorkedPart = { of: done };
  const plan: WorkedPart = { name: say.planTitle, text: write.total(pace.plan ?? 0) };
  const named = { about: campaignName(campaign, locale), span };
  if (which === 'soFar') return { ...done, ...named };
  if (which === 'plan') {
    const text = locale.change(pace.planDone ?? 0);
    return { ...named, worked: say.planDone, text, formula: 'quotient', parts: [soFar, plan] };
  }
  if (which === 'need') {
    const { plan: aim, soFar: sold, neededPerDay } = pace;
    const days = aim !== null && neededPerDay ? (aim - sold) / neededPerDay : 0;
    const left: WorkedPart = { name: say.daysLeft, text: days.toFixed(1).replace(/\.0$/, '') };
    const text = write.total(neededPerDay ?? 0);
    return { ...named, worked: say.needed, text, formula: 'rest-per-day', parts: [plan, soFar, left] };
  }
  const before: WorkedPart = {
    name: say.lastTitle,
    text: write.total(pace.lastSoFar ?? 0),
    of: last && { metric, span: { from: last.from, to: addDays(last.from, pace.days - 1) } },
  };
  const text = signedChange(pace.againstLast ?? 0, locale);
  return { ...named, worked: say.lastChange, text, formula: 'change', parts: [soFar, before], how: 'last-campaign' };
}
