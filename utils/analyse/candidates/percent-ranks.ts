/**
 * Of each value, the share of the others that are smaller, equal ones counted half: 1 for a lone value, 0 … 1 else.
 * Values that are not above zero rank 0 and are not counted.
 */
export function percentRanks(values: ArrayLike<number>): readonly number[] {
  const sorted = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort();
  const places = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] as number;
    let to = from;
    while (sorted[to + 1] === value) to++;
    places.set(value, sorted.length === 1 ? 1 : (from + to) / 2 / (sorted.length - 1));
    from = to + 1;
  }
  return Array.from(values, (value) => places.get(value) ?? 0);
}
