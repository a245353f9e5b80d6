/** Work between two breaths, in milliseconds: a frame is never missed by more. */
const BUDGET = 12;

/** Runs what comes in steps and lets the page breathe in between. */
export async function driveSteps<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + BUDGET;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
