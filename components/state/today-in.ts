/** The civil date (YYYY-MM-DD) at an instant where a shop does business; in the browser's own zone without one. */
export function todayIn(timeZone: string | undefined, now: number): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', { ...parts, ...(timeZone !== undefined && { timeZone }) }).format(now);
}
