// A step more may follow: together they stay below 8 ms.
const sliceMs = 4;

/** Runs a generator to its end in slices, giving the page its turn between them. Undefined when `stale` says that the page changed meanwhile. */
export async function runSliced<T>(work: Generator<void, T>, stale: () => boolean): Promise<T | undefined> {
  let until = performance.now() + sliceMs;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    if (stale()) return undefined;
    until = performance.now() + sliceMs;
  }
}

/** Lets input and painting go first. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
