/**
 * Asks at once. The first `times` who want the answer get that one, unless it has changed by then; everybody after them
 * asks anew.
 */
export function askedEarly<T>(
  ask: () => Promise<T>,
  onChange: (listener: () => void) => () => void,
  times: number,
): () => Promise<T> {
  const early = ask();
  // Whoever wants it meets the failure.
  early.catch(() => undefined);
  let left = times;
  const forget = () => {
    left = 0;
    stop();
  };
  const stop = onChange(forget);
  return () => {
    if (left === 0) return ask();
    left--;
    if (left === 0) stop();
    return early;
  };
}
