/** storage.local of the extension API as far as the tests need it: values pass through JSON as in a browser. */
export function localStorageOf(kept: Map<string, string> = new Map()) {
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const changed = (keys: readonly string[]) => {
    for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
  };
  return {
    kept,
    local: {
      get: async (keys: string | null) =>
        Object.fromEntries(
          [...kept].filter(([key]) => keys === null || key === keys).map(([key, value]) => [key, JSON.parse(value)]),
        ),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
        changed(Object.keys(items));
      },
      remove: async (key: string) => {
        kept.delete(key);
        changed([key]);
      },
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>, area: string) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) =>
        listeners.delete(listener),
    },
  };
}
