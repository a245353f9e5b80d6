const msPerDay = 86_400_000;

/** Days since 1970-01-01 of a civil date YYYY-MM-DD; NaN for anything else. No zone is involved: a business day is a label. */
export function dayNumber(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return Number.NaN;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / msPerDay;
  // Date.UTC takes 2026-02-30 for 2 March.
  return civilDate(day) === date ? day : Number.NaN;
}

/** The civil date YYYY-MM-DD of a day number. */
export function civilDate(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return civilDate(dayNumber(date) + days);
}

/** From `from` to `to`: 1 from one day to the next, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(date: string): number {
  const sinceThursday = dayNumber(date) % 7;
  return ((sinceThursday + 10) % 7) + 1;
}
