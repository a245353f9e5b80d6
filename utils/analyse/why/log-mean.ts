/**
 * The logarithmic mean (a − b) / (ln a − ln b) of two values of one sign; L(a, a) = a. Close together, where the
 * quotient would be 0/0, by the series of artanh: m / (1 + x²/3 + x⁴/5 + x⁶/7), m the mean and x half the relative
 * difference.
 */
export function logMean(a: number, b: number): number {
  const middle = (a + b) / 2;
  const square = ((a - b) / (a + b)) ** 2;
  return square < 1e-4 ? middle / (1 + square * (1 / 3 + square * (1 / 5 + square / 7))) : (a - b) / Math.log(a / b);
}
