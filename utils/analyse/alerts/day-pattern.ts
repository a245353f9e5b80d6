import { median } from '../stats/quantile.ts';
import { robustSpread } from '../stats/robust-spread.ts';

/** Days the weekday pattern is learnt from, and days that tell the level of today. */
const LONG = 56;
const RECENT = 28;
/** Fewer known days say nothing. */
export const LEAST_DAYS = 14;
/** Variance of a median of n normal values, times n: π/2. */
const MEDIAN_VARIANCE = Math.PI / 2;

/** What a day would be like if nothing happened. */
export interface DayPattern {
  readonly expected: number;
  /** Robust standard deviation of a day around that. */
  readonly spread: number;
}

interface Day {
  readonly weekday: number;
  readonly age: number;
  readonly value: number;
}

/**
 * The pattern of a series at place `at`, from the days before it: a robust level plus what the same weekday is above or
 * below it (methods.md §4, §6). Undefined with fewer than 14 known days.
 * @param values per calendar day, oldest first; null: unknown, or masked.
 */
export function dayPattern(values: readonly (number | null)[], at: number, least = LEAST_DAYS): DayPattern | undefined {
  const days: Day[] = [];
  for (let place = Math.max(0, at - LONG); place < at; place++) {
    const value = values[place] ?? null;
    if (value !== null) days.push({ weekday: (((place - at) % 7) + 7) % 7, age: at - place, value });
  }
  if (days.length < least) return undefined;
  const weekdays = weekdayIndex(days);
  const plain = days.map(({ weekday, age, value }) => ({ age, value: value - (weekdays[weekday] ?? 0) }));
  const recent = plain.filter(({ age }) => age <= RECENT);
  const used = (recent.length < least ? plain : recent).map(({ value }) => value);
  return { expected: (median(used) ?? 0) + (weekdays[0] ?? 0), spread: robustSpread(used) ?? 0 };
}

/**
 * What each weekday is above the middle of the weekdays: its median, drawn to none as far as the medians differ no more
 * than chance would have them (James & Stein): b² / (b² + π/2 · s²/n).
 */
function weekdayIndex(days: readonly Day[]): readonly number[] {
  const groups = [0, 1, 2, 3, 4, 5, 6].map((weekday) => days.filter((day) => day.weekday === weekday));
  const medians = groups.map((group) => median(group.map(({ value }) => value)));
  const known = medians.filter((value) => value !== undefined);
  const middle = known.reduce((sum, value) => sum + value, 0) / known.length;
  const within = robustSpread(days.map(({ weekday, value }) => value - (medians[weekday] ?? middle))) ?? 0;
  const noise = (MEDIAN_VARIANCE * within ** 2 * known.length) / days.length;
  const between = known.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, known.length - 1);
  const kept = between > noise ? (between - noise) / between : 0;
  return medians.map((value) => (value === undefined ? 0 : kept * (value - middle)));
}
