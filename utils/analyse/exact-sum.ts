/**
 * Adds amounts as decimals: 0.1 + 0.2 is 0.3. Adds integers of the finest unit any of them shows (money: minor
 * units, whatever the currency), at most millionths: nothing a console shows and we add is finer. Exact while
 * amounts and sum stay below 2^51 of those units (20 trillion with two decimals). Undefined when there is nothing to add.
 */
export function exactSum(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const scale = 10 ** Math.max(...new Set(values.map(decimals)));
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}

/** How many decimals it takes to say the value, 6 where that is not enough. */
export function decimals(value: number): number {
  let places = 0;
  while (places < 6 && Math.round(value * 10 ** places) / 10 ** places !== value) places++;
  return places;
}
