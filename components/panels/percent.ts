import type { Locale } from '../i18n/locale.ts';

const conversion = { id: 'pay_conversion_rate', unit: 'ratio' } as const;

/** A conversion rate, to two places. */
export function rateText({ value }: Locale, rate: number | null): string {
  return value.exact(conversion, rate, 'ratio');
}

/** A chance in whole percent: nothing is ever quite certain. */
export function chanceText(chance: number): string {
  if (chance > 0.99) return '>99%';
  return chance < 0.01 ? '<1%' : `${Math.round(chance * 100)}%`;
}

/** A multiple, to one place. */
export function timesText(times: number): string {
  return times >= 10 ? String(Math.round(times)) : times.toFixed(times < 0.1 ? 2 : 1);
}
