/**
 * What there is once a change is taken back: whatever the change made and nobody has touched since is as it was before;
 * what was changed again stays. Keys that are missing are as good as values.
 * @param before what there was before the change
 * @param after what the change made of it
 * @param now what there is by now
 */
export function takenBack<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  const entries = [...keys].flatMap((key) => {
    const from = isSame(own(now, key), own(after, key)) ? before : now;
    return Object.hasOwn(from, key) ? [[key, from[key] as T] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The same for lists of things with ids; in the order of what there is now, what comes back at the end. */
export function listTakenBack<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  now: readonly T[],
): readonly T[] {
  const byId = (items: readonly T[]) => Object.fromEntries(items.map((item) => [`#${item.id}`, item]));
  const left = takenBack(byId(before), byId(after), byId(now));
  const ids = new Set([...now, ...before].map(({ id }) => `#${id}`));
  return [...ids].flatMap((id) => left[id] ?? []);
}

function own<T>(from: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

/** What was stored and read again may have its keys in another order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]));
}
