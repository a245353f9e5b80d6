/** The p-quantile (0 … 1) by linear interpolation, R's type 7; undefined when nothing was observed. */
export function quantile(values: readonly number[], p: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (place - Math.floor(place));
}

/** The middle value; undefined when nothing was observed. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}
