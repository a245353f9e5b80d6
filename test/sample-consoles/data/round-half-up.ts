/** numerator ÷ denominator rounded half up, in integers: no float decides between two cents. */
export function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
