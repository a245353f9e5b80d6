/** Round numbers (1, 2, 5 × powers of ten) from `low` to `high`, thinned to at most `most`. */
export function logTicks(low: number, high: number, most = 6): readonly number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const times of [1, 2, 5]) {
      const tick = times * 10 ** power;
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  const step = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % step === 0);
}

/** Round numbers from 0 to `high`, at most `most` and one. */
export function evenTicks(high: number, most = 5): readonly number[] {
  if (!(high > 0)) return [0];
  const rough = high / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(high / step + 1e-9) + 1 }, (_, index) => index * step);
}
