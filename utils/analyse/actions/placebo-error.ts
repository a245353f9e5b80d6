import { addDays } from '../civil-date.ts';

const enough = 8;
const most = 16;
const step = 3;
const furthest = 150;

/**
 * How far the same estimate is off on earlier days on which nothing was noted: the root mean square of ln(1 + effect),
 * drift and all. Null with fewer than eight such days.
 * @param logEffect the estimate for a pretended action; undefined where too little is known.
 * @param length days after the action that the estimate uses: pretended ones must not reach into it.
 */
export function placeboError(
  logEffect: (date: string) => number | undefined,
  date: string,
  length: number,
): number | null {
  const squares: number[] = [];
  for (let shift = length; shift < furthest && squares.length < most; shift += step) {
    const log = logEffect(addDays(date, -shift));
    if (log !== undefined) squares.push(log ** 2);
  }
  return squares.length < enough ? null : Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / squares.length);
}
