import 'fake-indexeddb/auto';

// Node 20 has none; the store asks it how much room there is.
if (!('navigator' in globalThis))
  Object.defineProperty(globalThis, 'navigator', {
    value: { storage: { estimate: async () => ({ usage: 1, quota: 2 }) } },
  });

// So old a Node lacks this too; every browser the store runs in has it.
if (!('groupBy' in Map))
  Object.defineProperty(Map, 'groupBy', {
    value: <T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, T[]> => {
      const groups = new Map<K, T[]>();
      for (const item of items) {
        const key = keyOf(item);
        groups.set(key, [...(groups.get(key) ?? []), item]);
      }
      return groups;
    },
  });
