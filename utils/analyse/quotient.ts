/** Factor `step` of a chain of levels: the first level itself, then each level ÷ the one before; null over zero. */
export function quotient(levels: readonly number[], step: number): number | null {
  const value = levels[step];
  const before = step === 0 ? 1 : levels[step - 1];
  return value === undefined || !before ? null : value / before;
}
