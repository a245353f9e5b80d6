const dayMs = 86_400_000;

/** The day `count` days after `day` (before, when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** How many days lie in start…end, both included. */
export function daysIn(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / dayMs) + 1;
}

/** Beijing's wall clock of an instant: the business day of both consoles. */
export function beijingTime(instant: number): { readonly clock: string; readonly secondOfDay: number } {
  const clock = new Date(instant + 8 * 3_600_000).toISOString().slice(11, 19);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return { clock, secondOfDay: hours * 3600 + minutes * 60 + seconds };
}
