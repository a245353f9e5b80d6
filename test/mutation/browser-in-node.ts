import 'fake-indexeddb/auto';

// Node 20 has none; the store asks it how much room there is.
if (!('navigator' in globalThis))
  Object.defineProperty(globalThis, 'navigator', {
    value: { storage: { estimate: async () => ({ usage: 1, quota: 2 }) } },
  });
