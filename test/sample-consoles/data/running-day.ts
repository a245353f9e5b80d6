import type { ProductFigures, ShopDay } from './figures.ts';

/** The consoles refresh the running day this often. */
export const refreshSeconds = 20;

const hourWeights = [12, 6, 3, 2, 2, 3, 8, 18, 30, 42, 52, 54, 50, 50, 52, 54, 52, 50, 50, 60, 76, 86, 78, 48];
const dayWeight = hourWeights.reduce((sum, weight) => sum + weight, 0);

/** What of today has happened by a second of the day. One share for all, so that buyers never pass visitors. */
export function runningDay(whole: ShopDay, secondOfDay: number): ShopDay {
  const passed = weightPassed(secondOfDay - (secondOfDay % refreshSeconds));
  const sofar = (count: number) => Math.floor((count * passed) / (dayWeight * 3600));
  const { day, stay, products, ...counts } = whole;
  return {
    day,
    stay,
    products: products.map((product) => ({ ...product, ...mapped(countsOf(product), sofar) })),
    ...mapped(counts, sofar),
  };
}

function weightPassed(second: number): number {
  const hour = Math.floor(second / 3600);
  const before = hourWeights.slice(0, hour).reduce((sum, weight) => sum + weight, 0);
  return before * 3600 + (hourWeights[hour] ?? 0) * (second % 3600);
}

function countsOf({
  id,
  title,
  published,
  ...counts
}: ProductFigures): Omit<ProductFigures, 'id' | 'title' | 'published'> {
  return counts;
}

function mapped<Counts extends Readonly<Record<keyof Counts, number>>>(
  counts: Counts,
  to: (count: number) => number,
): Counts {
  return Object.fromEntries(Object.entries<number>(counts).map(([name, count]) => [name, to(count)])) as Counts;
}
