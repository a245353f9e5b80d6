/**
 * Where each value stands among those above zero, 0 … 1: its middle rank (Hazen), (smaller + ½ equal + ½) / count. Values
 * not above zero rank 0 and are not counted; nobody who is counted ranks 0.
 */
export function percentRanks(values: ArrayLike<number>): readonly number[] {
  const sorted = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort();
  const places = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] as number;
    let to = from + 1;
    while (sorted[to] === value) to++;
    places.set(value, (from + to) / 2 / sorted.length);
    from = to;
  }
  return Array.from(values, (value) => places.get(value) ?? 0);
}
