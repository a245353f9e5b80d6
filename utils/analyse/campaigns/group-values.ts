import type { DayValues } from './day-values.ts';

/** Several products day by day, added up where all of them are known: a day one of them was not read on is unknown. */
export function groupValues(products: readonly DayValues[]): DayValues {
  const [first, ...others] = products;
  if (!first) return new Map();
  return new Map(
    [...first].flatMap(([day, value]) => {
      const values = others.map((one) => one.get(day));
      return values.some((one) => one === undefined)
        ? []
        : [[day, values.reduce<number>((sum, one) => sum + (one ?? 0), value)] as const];
    }),
  );
}
