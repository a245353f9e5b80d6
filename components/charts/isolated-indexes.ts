/** Days with a value but none on either side: a line cannot show them, so they are drawn as dots, as is the last value. */
export function isolatedIndexes(values: readonly (number | null)[]): number[] {
  const seen = (index: number) => values[index] != null;
  const last = values.findLastIndex((value) => value != null);
  return values.flatMap((_, index) =>
    seen(index) && (index === last || (!seen(index - 1) && !seen(index + 1))) ? [index] : [],
  );
}
