import { logGamma } from './log-gamma.ts';

/** ln B(a, b) for a, b > 0 (DLMF 5.12.1). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
