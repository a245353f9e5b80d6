/**
 * Adds amounts as decimals: 0.1 + 0.2 is 0.3. Adds integers of the finest unit any of them shows (money: minor
 * units, whatever the currency), at most millionths: nothing a console shows and we add is finer. Exact while the sum
 * stays below 2^53 of those units (90 trillion with two decimals). Undefined when there is nothing to add.
 */
export function exactSum(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const scale = 10 ** values.reduce((most, value) => Math.max(most, decimals(value)), 0);
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}

function decimals(value: number): number {
  const text = String(value);
  if (text.includes('e')) return Math.abs(value) < 1 ? 6 : 0;
  const point = text.indexOf('.');
  return point < 0 ? 0 : Math.min(6, text.length - point - 1);
}
