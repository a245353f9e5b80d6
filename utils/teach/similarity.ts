import { labelKey } from '../model/label-key.ts';

/**
 * How alike two labels are, 0 to 1: Dice's coefficient over pairs of characters (L. R. Dice, "Measures of the amount of
 * ecologic association between species", 1945), blanks and signs left out; at least 0.7 where one holds the other.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [bare(a), bare(b)];
  if (left === right) return left === '' ? 0 : 1;
  const [of, other] = [pairs(left), pairs(right)];
  let common = 0;
  for (const [pair, count] of of) common += Math.min(count, other.get(pair) ?? 0);
  const dice = (2 * common) / Math.max(1, sum(of) + sum(other));
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  // A name that stands whole within another (店铺访客数) says more than shared pairs.
  return short.length > 1 && long.includes(short) ? Math.max(dice, 0.7 + (0.3 * short.length) / long.length) : dice;
}

function bare(text: string): string {
  return labelKey(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Pairs with how often each occurs; of a single character that character. */
function pairs(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const last = Math.max(1, text.length - 1);
  for (let i = 0; i < last; i++) {
    const pair = text.slice(i, i + 2);
    if (pair !== '') found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

function sum(of: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of of.values()) total += count;
  return total;
}
