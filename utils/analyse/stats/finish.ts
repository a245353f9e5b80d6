/** Runs work that was cut into steps to its end at once. */
export function finish<T>(work: Generator<unknown, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
