import type { CategoryTeller } from './category-teller.ts';

/** The category alone, whoever says so. */
export function categoryIn(tell: CategoryTeller): (key: string, told: string | undefined) => string | null {
  return (key, told) => tell(key, told)?.category ?? null;
}
