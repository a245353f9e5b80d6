import { civilDate, dayNumber } from './civil-date.ts';

/**
 * Every day from … to, both included; empty when `to` is before `from` or either is no date. Days come from here and
 * never from the rows at hand: a day nobody captured is still a day.
 */
export function calendar(from: string, to: string): readonly string[] {
  const start = dayNumber(from);
  const length = dayNumber(to) - start + 1;
  return length > 0 ? Array.from({ length }, (_, offset) => civilDate(start + offset)) : [];
}
