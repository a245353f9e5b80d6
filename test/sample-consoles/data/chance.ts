/** A number in [0, 1) that depends on the key alone. Only integer steps: the same in Node and in the browser. */
export function chance(key: string): number {
  return chances(key)();
}

/** A number between low and high that depends on the key alone. */
export function chanceBetween(low: number, high: number, key: string): number {
  return low + (high - low) * chance(key);
}

const trials = 24;

/** How many came when `expected` were to be expected: it scatters as counts of people do, and may be nobody. */
export function chanceCount(expected: number, key: string): number {
  const next = chances(key);
  if (expected < 8) return Array.from({ length: trials }, next).filter((draw) => draw < expected / trials).length;
  const bell = (next() + next() + next() + next() + next() + next() - 3) * Math.SQRT2;
  return Math.max(0, Math.floor(expected + Math.sqrt(expected) * bell + next()));
}

function chances(key: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) state = Math.imul(state ^ key.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}
