/** Civil date YYYY-MM-DD of an instant in a time zone (IANA id; the runtime's own when left out). */
export function civilDate(at: Date, timeZone?: string): string {
  const { year, month, day } = partsOf(at, timeZone);
  return `${year}-${month}-${day}`;
}

/** Hour of the day, 0 to 23, of an instant in a time zone. */
export function hourOf(at: Date, timeZone?: string): number {
  return Number(partsOf(at, timeZone).hour);
}

/** ISO 8601 with the zone's offset at that instant: 2026-08-24T10:12:33.250+08:00, without the fraction when it is nought. */
export function isoWithOffset(at: Date, timeZone?: string): string {
  const { year, month, day, hour, minute, second } = partsOf(at, timeZone);
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const offset = Math.round((local - Math.floor(at.getTime() / 1000) * 1000) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  const ms = at.getTime() % 1000;
  const fraction = ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

/** The civil date `days` later (earlier when negative). */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether year, month and day name a real date. */
export function civilDateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 2000 && year < 2100 ? date.toISOString().slice(0, 10) : undefined;
}

function partsOf(
  at: Date,
  timeZone: string | undefined,
): Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string> {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...(timeZone ? { timeZone } : {}),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value])) as ReturnType<
    typeof partsOf
  >;
}
