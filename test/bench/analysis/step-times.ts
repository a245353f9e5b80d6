/** A view works until so many milliseconds are gone, and finishes the step it is in. */
const SLICE = 8;

export interface StepTimes {
  readonly total: number;
  readonly longestStep: number;
  readonly longestSlice: number;
}

/**
 * How long work in steps takes, in milliseconds. The steps are the same every time, so of each the quickest of several
 * rounds is taken: what is more was the machine doing other things.
 */
export function stepTimes(begin: () => Generator<void, unknown>, rounds: number): StepTimes {
  const best: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const work = begin();
    for (let [step, done] = [0, false]; !done; step++) {
      const start = performance.now();
      done = work.next().done === true;
      best[step] = Math.min(best[step] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  let [slice, longestSlice] = [0, 0];
  for (const step of best) {
    slice += step;
    longestSlice = Math.max(longestSlice, slice);
    if (slice >= SLICE) slice = 0;
  }
  const longestStep = best.reduce((longest, step) => Math.max(longest, step), 0);
  return { total: best.reduce((sum, step) => sum + step, 0), longestStep, longestSlice };
}
