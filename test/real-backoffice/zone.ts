/** The zone of the browser, which is the shop's: see test/harness/launch.ts. China has no summer time, so days are 24 hours. */
const offset = '+08:00';
const offsetMs = 8 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** The day of an instant, as YYYY-MM-DD. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** The instant a time of a day is. */
export function atLocal(day: string, time: string): Date {
  return new Date(`${day}T${time}${offset}`);
}

/** The day `days` later (earlier when negative). */
export function shiftDay(at: Date, days: number): string {
  return dayOf(new Date(at.getTime() + days * dayMs));
}

/** The instant the day of this instant began. */
export function dayStart(at: Date): Date {
  return atLocal(dayOf(at), '00:00:00');
}
