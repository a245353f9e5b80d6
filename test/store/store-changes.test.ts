import { expect, test, vi } from 'vitest';
import { onStoreChange } from '../../utils/store/store-changes.ts';
import { snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

test('a save that changed something tells every page which shop, one that changed nothing tells nobody', () =>
  withStore(async (store) => {
    const key = `sycm:${crypto.randomUUID()}`;
    const heard: string[] = [];
    // Other test files speak on the same channel.
    const stop = onStoreChange((shop) => shop.startsWith(key) && heard.push(shop));
    await store.saveSnapshot(snapshotOf('a', { shopKey: key }));
    await store.saveSnapshot(snapshotOf('a', { shopKey: key }));
    await store.saveSnapshot(snapshotOf('b', { shopKey: key }));
    await store.saveSnapshot(snapshotOf('c', { shopKey: `${key}-end` }));
    await vi.waitFor(() => expect(heard).toContain(`${key}-end`));
    expect(heard).toEqual([key, `${key}-end`]);

    stop();
    await store.saveSnapshot(snapshotOf('d', { shopKey: `${key}-after` }));
    expect(heard).toHaveLength(2);
  }));
