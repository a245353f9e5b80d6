import type { Reading } from '../model/reading.ts';

/** The span a true value may lie in when the page shows this one of it: its last digit, or its 万, is rounded. */
export function shownInterval(reading: Reading): readonly [low: number, high: number] {
  if (reading.low !== undefined && reading.high !== undefined) return [reading.low, reading.high];
  const value = reading.value as number;
  if (reading.unit === 'count') return [value, value];
  const decimals = (/[.,](\d+)\s*%?\D*$/.exec(reading.raw)?.[1]?.length ?? 0) + (reading.raw.includes('%') ? 2 : 0);
  const half = 0.5 * 10 ** -decimals;
  return [value - half, value + half];
}
