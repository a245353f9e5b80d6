/**
 * An SVG path through the observed values; a value without neighbours becomes a dot (a line of no length).
 * @param range the values at bottom and top; those of the series itself when left out.
 */
export function sparklinePath(
  values: readonly (number | null)[],
  width: number,
  height: number,
  range?: readonly [low: number, high: number],
): string {
  const seen = values.filter((value) => value !== null);
  const [low, high] = range ?? [Math.min(...seen), Math.max(...seen)];
  const spread = high - low || 1;
  const x = (index: number) => round((index / Math.max(1, values.length - 1)) * width);
  const y = (value: number) => round(height - ((value - low) / spread) * height);
  return values
    .map((value, index) => {
      if (value === null) return '';
      const joined = index > 0 && values[index - 1] !== null;
      return joined ? `L${x(index)} ${y(value)}` : `M${x(index)} ${y(value)}h0`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
