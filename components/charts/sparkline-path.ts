/** An SVG path through the observed values; a value without neighbours becomes a dot (a line of no length). */
export function sparklinePath(values: readonly (number | null)[], width: number, height: number): string {
  const seen = values.filter((value) => value !== null);
  const low = Math.min(...seen);
  const spread = Math.max(...seen) - low || 1;
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
