import type { Stage } from './stage.ts';

/**
 * The stage that stands after each week: another one takes over once it was pointed to `steadyWeeks` times in a row.
 * A week nothing can be said of (undefined) changes nothing and does not break the row.
 */
export function settledStages(
  signs: readonly (Stage | undefined)[],
  steadyWeeks: number,
): readonly (Stage | undefined)[] {
  let standing: Stage | undefined;
  let next: Stage | undefined;
  let row = 0;
  return signs.map((sign) => {
    if (sign === undefined) return standing;
    row = sign === next ? row + 1 : 1;
    next = sign;
    if (standing === undefined || row >= steadyWeeks) standing = sign;
    return standing;
  });
}
