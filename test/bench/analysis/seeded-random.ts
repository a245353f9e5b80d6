/** Chance that is the same every time (mulberry32), with the distributions the simulations draw from. */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia & Tsang 2000; shapes below one by the power of a uniform. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const beta = (alpha: number, b: number): number => {
    const x = gamma(alpha);
    return x / (x + gamma(b));
  };
  const poisson = (mean: number): number => {
    if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let [count, product] = [0, uniform()];
    for (const limit = Math.exp(-mean); product > limit; product *= uniform()) count++;
    return count;
  };
  /** By inversion of the waiting times between successes: fast for small rates. */
  const binomial = (trials: number, rate: number): number => {
    if (rate <= 0) return 0;
    if (rate >= 1) return trials;
    const scale = Math.log1p(-rate);
    let [successes, position] = [0, 0];
    for (;;) {
      position += Math.floor(Math.log(1 - uniform()) / scale) + 1;
      if (position > trials) return successes;
      successes++;
    }
  };
  return { uniform, normal, gamma, beta, poisson, binomial };
}

export type SeededRandom = ReturnType<typeof seededRandom>;
