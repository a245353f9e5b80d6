const msPerDay = 86_400_000;

/** The date `days` before a date, both YYYY-MM-DD. A business day is a label: no zone is involved. */
export function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * msPerDay).toISOString().slice(0, 10);
}

/** Every date from … to, both included. */
export function daysFrom(from: string, to: string): readonly string[] {
  const length = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay + 1;
  return length > 0 ? Array.from({ length }, (_, n) => dayBefore(from, -n)) : [];
}
