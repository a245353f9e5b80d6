import { type DBSchema, openDB } from 'idb';
import type { KeptOrders, OrderKeep, PackedOrders } from '../model/kept-orders.ts';
import { packOrders, unpackOrders } from './pack-orders.ts';

interface Tables extends DBSchema {
  lists: { key: string; value: PackedOrders; indexes: { byShop: string } };
}

/** What backups and the end of the sample shop need beside what views do. */
export interface WholeOrderKeep extends OrderKeep {
  all(): Promise<readonly PackedOrders[]>;
  /** Takes in lists of a backup: of two with one id the later stays, so any order of restores leaves the same. @returns the ids taken in, with what they replaced. */
  merge(lists: readonly PackedOrders[]): Promise<ReadonlyMap<string, PackedOrders | undefined>>;
  /** Puts lists back as they were before a merge; undefined: there was none. */
  putBack(before: ReadonlyMap<string, PackedOrders | undefined>): Promise<void>;
  dropShops(isMeant: (shopKey: string) => boolean): Promise<void>;
}

/**
 * Imported order lists in a database of their own: they come a few times a month and are large, so nothing else has to
 * be read past them. It is opened for each piece of work and closed again: no connection can die or block another page.
 */
export function orderKeep(name = 'tillside-orders'): WholeOrderKeep {
  const during = async <T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
    const database = await open(name);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  const changing = async (work: Parameters<typeof during<void>>[0]) => {
    await during(work);
    const channel = new BroadcastChannel(name);
    channel.postMessage(null);
    channel.close();
  };
  const putBack: WholeOrderKeep['putBack'] = (before) =>
    changing(async (database) => {
      const transaction = database.transaction('lists', 'readwrite', { durability: 'strict' });
      for (const [id, list] of before) await (list ? transaction.store.put(list) : transaction.store.delete(id));
      await transaction.done;
    });
  return {
    lists: (shopKey) =>
      during(async (database) => {
        const lists = await database.getAllFromIndex('lists', 'byShop', shopKey);
        return lists.map(unpackOrders).sort(byTime);
      }),
    keep: (list) => putBack(new Map([[list.id, packOrders(list)]])),
    drop: (id) => putBack(new Map([[id, undefined]])),
    all: () => during((database) => database.getAll('lists')),
    merge: async (lists) => {
      const known = new Map((await during((database) => database.getAll('lists'))).map((list) => [list.id, list]));
      const fresh = lists.filter((list) => isLater(list, known.get(list.id)));
      await putBack(new Map(fresh.map((list) => [list.id, list])));
      return new Map(fresh.map(({ id }) => [id, known.get(id)]));
    },
    putBack,
    dropShops: async (isMeant) => {
      const lists = await during((database) => database.getAll('lists'));
      const doomed = lists.filter(({ shopKey }) => isMeant(shopKey));
      if (doomed.length > 0) await putBack(new Map(doomed.map(({ id }) => [id, undefined])));
    },
    onChange: (listener) => {
      const channel = new BroadcastChannel(name);
      channel.onmessage = () => listener();
      return () => channel.close();
    },
  };
}

function open(name: string) {
  return openDB<Tables>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('lists', { keyPath: 'id' }).createIndex('byShop', 'shopKey');
    },
  });
}

function byTime(a: KeptOrders, b: KeptOrders): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);
}

function isLater(list: PackedOrders, known: PackedOrders | undefined): boolean {
  if (!known) return true;
  const [ours, theirs] = [Date.parse(list.at), Date.parse(known.at)];
  return ours === theirs ? JSON.stringify(list) > JSON.stringify(known) : ours > theirs;
}
