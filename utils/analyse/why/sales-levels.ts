/**
 * What leads from people to money in one span: visitors → buyers → amount, sessions → orders → amount, or
 * orders → amount; the levels of an EquationVariant. NaN: unknown, but for the amount.
 */
export type Levels = readonly number[];

/** Both sides of a comparison; null: not there on that side (a product not yet listed, or no longer). */
export interface LevelPair {
  readonly before: Levels | null;
  readonly after: Levels | null;
}

/** Whether each level can come from the one before: nobody came, yet somebody bought, is a figure not given. */
export function areSound(levels: Levels | null): boolean {
  if (!levels) return true;
  return levels.every((level, step) => {
    const before = levels[step - 1];
    return Number.isFinite(level) && (before === undefined ? level >= 0 : before > 0 || level === 0);
  });
}

export function amountOf(levels: Levels | null): number {
  return levels?.at(-1) ?? 0;
}

export function peopleOf(levels: Levels | null): number {
  return levels?.[0] ?? 0;
}
