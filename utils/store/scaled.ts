import { kinds, type SheetColumn } from './sheet-column.ts';

const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** More decimals than any console shows; a value that needs more is kept as the eight bytes it is. */
const mostDecimals = 6;

/** Differences of two of these still fit a varint. */
const largest = 2 ** 50;

/** The value as a whole number of 10^-decimals, or undefined where that would not give back the very same value. */
export function toScaled(value: number, decimals: number): number | undefined {
  const power = powers[decimals] as number;
  const scaled = Math.round(value * power);
  if (!(Math.abs(scaled) <= largest) || Object.is(scaled, -0)) return undefined;
  return scaled / power === value ? scaled : undefined;
}

/** The fewest decimals that say every number of a column, of those that can be said at all: money in minor units, counts whole. */
export function decimalsOf({ kinds: stands, values }: Pick<SheetColumn, 'kinds' | 'values'>): number {
  let decimals = 0;
  for (let slot = 0; slot < stands.length; slot++) {
    const kind = stands[slot] as number;
    if (kind !== kinds.text && kind < kinds.byTemplate) continue;
    const value = values[slot] as number;
    for (let more = decimals; more <= mostDecimals; more++) {
      if (toScaled(value, more) === undefined) continue;
      decimals = more;
      break;
    }
  }
  return decimals;
}

/** 0, 1, 2, 3, 4 … for 0, -1, 1, -2, 2 …: small differences of either sign become small numbers. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(code: number): number {
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}
