import type { Picture } from '../charts/picture.ts';
import type { Locale } from '../i18n/locale.ts';
import { happeningsWords } from '../i18n/words/happenings.ts';
import type { Happenings } from '../state/happenings.ts';
import { campaignName } from './campaign-name.ts';

/** Campaigns as bands and actions as marks over the days of a chart; what lies outside them is left out. */
export function trendGround(
  days: readonly string[],
  { campaigns, notes }: Happenings,
  locale: Locale,
): Pick<Picture, 'bands' | 'marks'> {
  const say = locale.wordsOf(happeningsWords);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return {
    bands: campaigns
      .filter(({ from, to }) => from <= last && to >= first)
      .map((campaign) => ({
        from: Math.max(0, days.indexOf(campaign.from)),
        to: campaign.to > last ? days.length - 1 : days.indexOf(campaign.to),
        label: campaignName(campaign, locale),
      })),
    marks: notes
      .filter(({ date }) => days.includes(date))
      .map(({ date, kind, text }) => ({ at: days.indexOf(date), label: text || say.actions[kind] })),
  };
}

/** What happened on a day, in words; empty when nothing did. */
export function happenedOn(day: string, { campaigns, notes }: Happenings, locale: Locale): string {
  const say = locale.wordsOf(happeningsWords);
  return [
    ...campaigns.filter(({ from, to }) => from <= day && day <= to).map((campaign) => campaignName(campaign, locale)),
    ...notes.filter(({ date }) => date === day).map(({ kind, text }) => text || say.actions[kind]),
  ].join(locale.language === 'zh' ? '、' : ', ');
}
