import { MISSING } from '../i18n/format-value.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Happenings } from '../state/happenings.ts';
import type { TrendLine, TrendView } from '../state/trend-view.ts';
import { happenedOn } from './trend-ground.ts';

/** A day of the chart in words, every line of it. */
export function describeDay(view: TrendView, index: number, happenings: Happenings, locale: Locale): string {
  const { words, date, name } = locale;
  const { before, second } = view;
  const happened = happenedOn(view.days[index] ?? '', happenings, locale);
  return [
    `${date.long(view.days[index] ?? '')} ${sayValue(view, view.values[index], locale)}`,
    ...(before ? [`${words.trend.before(before.shift)} ${sayValue(view, before.values[index], locale)}`] : []),
    ...(second ? [`${name(second.metric)} ${sayValue(second, second.values[index], locale)}`] : []),
    ...(happened ? [happened] : []),
  ].join(locale.language === 'zh' ? '，' : ', ');
}

export function sayValue(
  { metric, unit }: TrendLine,
  figure: number | null | undefined,
  { value, words }: Locale,
): string {
  const text = value.exact(metric, figure ?? null, unit);
  return text === MISSING ? words.trend.notRead : text;
}

/** Counts and money by their mean over the days read; of rates no mean is right, there the latest day stands. */
export function overall(
  line: TrendLine,
  values: readonly (number | null)[],
): { readonly mean: boolean; readonly value: number | null } {
  const seen = values.filter((one) => one !== null);
  const { unit } = line.metric;
  if (seen.length === 0 || (unit !== 'count' && unit !== 'money')) return { mean: false, value: seen.at(-1) ?? null };
  return { mean: true, value: seen.reduce((sum, one) => sum + one, 0) / seen.length };
}
