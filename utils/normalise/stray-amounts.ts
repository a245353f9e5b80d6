import type { Reading } from '../model/reading.ts';

const isAmount = ({ unit, value }: Reading) => /^[A-Z]{3}$/.test(unit) && value !== null;

/**
 * Readings without amounts that name no currency on a page where others do: "18 coupons" counts them, and
 * "Coupons $262.50" says what they took off.
 */
export function withoutStrayAmounts(readings: readonly Reading[]): readonly Reading[] {
  const named = readings.some((reading) => isAmount(reading) && reading.unit !== 'XXX');
  return named
    ? readings.filter((reading) => !(isAmount(reading) && reading.unit === 'XXX' && !reading.taught))
    : readings;
}
