/** Milliseconds of work between two breaths: a frame is 16, and drawing needs some of it. */
const SLICE = 10;

/** Runs work that was cut into steps to its end, with a breath after every slice, so that the page never stands still. */
export async function inSlices<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
