/** Numbers in 0…1 that look random and are the same on every run (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** About normal with mean 0 and deviation 1: the sum of twelve even chances (Irwin–Hall). */
export function bell(chance: () => number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += chance();
  return sum;
}

/** How many of `tries` succeed at `rate`, drawn by the normal approximation, which is plenty for a picture. */
export function successes(tries: number, rate: number, chance: () => number): number {
  const drawn = tries * rate + bell(chance) * Math.sqrt(tries * rate * (1 - rate));
  return Math.min(tries, Math.max(0, Math.round(drawn)));
}
