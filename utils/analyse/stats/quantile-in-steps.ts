/** Values a step looks at: some milliseconds. */
const AT_ONCE = 16_384;

/**
 * The p-quantile as quantile() gives it, of so many values that sorting them in one piece would freeze a page: by
 * selection (Hoare 1961, Numerical Recipes' form), each pass in steps. Undefined when nothing was observed.
 */
export function* quantileInSteps(given: readonly number[], p: number): Generator<void, number | undefined> {
  const values = Float64Array.from(given);
  yield;
  const place = (values.length - 1) * p;
  if (values.length === 0) return undefined;
  const below = yield* nthOf(values, Math.floor(place));
  const above = yield* nthOf(values, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

/** The value that stands at `nth` (0 is the least) when all are in order; moves them about. */
function* nthOf(values: Float64Array, nth: number): Generator<void, number> {
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const [left, right] = yield* parted(values, from, to);
    if (nth <= right) to = right;
    else if (nth >= left) from = left;
    else break;
  }
  return values[nth] as number;
}

/** Puts what is less than the middle one before what is more; the ends of the two parts. */
function* parted(
  values: Float64Array,
  from: number,
  to: number,
): Generator<void, readonly [left: number, right: number]> {
  const pivot = values[(from + to) >> 1] as number;
  let [left, right, looked] = [from, to, 0];
  for (;;) {
    const [first, last] = [left, right];
    while ((values[left] as number) < pivot) left++;
    while ((values[right] as number) > pivot) right--;
    looked += left - first + last - right;
    if (left > right) break;
    [values[left], values[right]] = [values[right] as number, values[left] as number];
    left++;
    right--;
    if (looked++ < AT_ONCE) continue;
    looked = 0;
    yield;
  }
  if (to - from > AT_ONCE / 8) yield;
  return [left, right];
}
