import { roundHalfUp } from './round-half-up.ts';

export type ShownKind = 'count' | 'money' | 'rate' | 'seconds';

/**
 * A figure exactly as far as a console displays it, as an integer in the display's last digit:
 * a count, cents, hundredths of a percent, hundredths of a second. Null is the "-" of the page.
 */
export interface Shown {
  readonly kind: ShownKind;
  readonly last: number | null;
}

const units = { count: 'count', money: 'CNY', rate: 'ratio', seconds: 'seconds' } as const;
const scales = { count: 1, money: 100, rate: 10_000, seconds: 100 } as const;

export const shownCount = (count: number): Shown => ({ kind: 'count', last: count });
export const shownMoney = (cents: number): Shown => ({ kind: 'money', last: cents });
export const shownSeconds = (hundredths: number): Shown => ({ kind: 'seconds', last: hundredths });

/** part ÷ whole in percent with two decimals; "-" over nobody. */
export function shownRate(part: number, whole: number): Shown {
  return { kind: 'rate', last: whole === 0 ? null : roundHalfUp(part * 10_000, whole) };
}

/** cents ÷ people in yuan with two decimals; "-" over nobody. */
export function shownMoneyPer(cents: number, people: number): Shown {
  return { kind: 'money', last: people === 0 ? null : roundHalfUp(cents, people) };
}

/** What the display says as a number: 2.79% is 0.0279. */
export function shownValue({ kind, last }: Shown): number | null {
  return last === null ? null : last / scales[kind];
}

export function shownUnit({ kind }: Shown): string {
  return units[kind];
}

/** The text both consoles put on the page; `sign` goes before amounts (京东商智 writes ¥, 生意参谋 nothing). */
export function shownText({ kind, last }: Shown, sign = ''): string {
  if (last === null) return '-';
  if (kind === 'count') return grouped(last);
  const text = twoDecimals(last);
  if (kind === 'rate') return `${text}%`;
  return kind === 'money' ? `${sign}${text}` : text;
}

/** "+6.21%", "-1.02%", "-" without anything to compare with, ">99999%" when it no longer fits. */
export function changeText(now: Shown, before: Shown | undefined): string {
  if (now.last === null || before?.last == null || before.last === 0) return '-';
  const difference = now.last - before.last;
  const change = roundHalfUp(Math.abs(difference) * 10_000, before.last);
  if (change > 9_999_900) return '>99999%';
  return `${difference < 0 ? '-' : '+'}${twoDecimals(change)}%`;
}

function twoDecimals(hundredths: number): string {
  return `${grouped(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
