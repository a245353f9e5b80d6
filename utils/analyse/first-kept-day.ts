/**
 * The first day, YYYY-MM-DD, of the months a retention rule keeps: the running month and `months` before it. Undefined
 * when everything is kept.
 * @param today ISO 8601
 */
export function firstKeptDay(today: string, months: number | null): string | undefined {
  if (months === null || !(months >= 1)) return undefined;
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}
