import type { Figure } from '../model/figure.ts';

/** Where the true value of a shown figure may lie, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The rounding of a shown figure: its own bounds when the console abbreviated it ("1.2万"), else half a unit of the
 * last digit shown ("2.79%" is 0.02785 … 0.02795). Counts are exact.
 */
export function shownInterval({ value, low, high, unit, raw }: Figure): Interval | undefined {
  if (value === null) return undefined;
  if (low !== undefined && high !== undefined) return { low, high };
  if (unit === 'count') return { low: value, high: value };
  const decimals = /\d[.](\d+)/.exec(raw)?.[1]?.length ?? 0;
  const half = (0.5 * 10 ** -decimals) / (/[%％]/.test(raw) ? 100 : 1);
  return { low: value - half, high: value + half };
}
