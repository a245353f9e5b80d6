/** More decimals than any console shows; a value that needs more is kept as the eight bytes it is. */
const mostDecimals = 6;

/** Differences of two of these still fit a varint. */
const largest = 2 ** 50;

/** The value as a whole number of 10^-decimals, or undefined where that would not give back the very same value. */
export function toScaled(value: number, decimals: number): number | undefined {
  const scaled = Math.round(value * 10 ** decimals);
  if (!(Math.abs(scaled) <= largest) || Object.is(scaled, -0)) return undefined;
  return scaled / 10 ** decimals === value ? scaled : undefined;
}

/** The fewest decimals that say every value, of those that can be said at all: money in minor units, counts whole. */
export function decimalsOf(values: Iterable<number>): number {
  let decimals = 0;
  for (const value of values) {
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
