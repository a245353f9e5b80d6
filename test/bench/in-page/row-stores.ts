import Dexie, { type Table } from 'dexie';
import { openDB } from 'idb';
import { benchDate, benchMetrics, productDay } from './product-days.ts';

/** A product-day as one would store it without thinking of years: a record with its metrics. No texts, no history. */
interface Row {
  readonly shop: string;
  readonly product: string;
  readonly day: string;
  readonly metrics: Readonly<Record<string, number>>;
}

function rowsOf(d: number, products: number): readonly Row[] {
  return Array.from({ length: products }, (_, n) => ({
    shop: 'bench',
    product: String(600_000_000_000 + n * 7),
    day: benchDate(d),
    metrics: Object.fromEntries(productDay(n, d).map((value, m) => [benchMetrics[m]?.[0] ?? '', value])),
  }));
}

/** Milliseconds to feed days 0 … (exclusive), one transaction a day, into idb with an index by day. */
export async function feedIdb(days: number, products: number): Promise<number> {
  const database = await openDB('rows-idb', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('rows', { keyPath: ['shop', 'product', 'day'] }).createIndex('byDay', ['shop', 'day']);
    },
  });
  const spent = await fed(days, products, async (rows) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    for (const row of rows) void transaction.store.put(row);
    await transaction.done;
  });
  database.close();
  indexedDB.deleteDatabase('rows-idb');
  return spent;
}

/** The same into Dexie. */
export async function feedDexie(days: number, products: number): Promise<number> {
  const database = new Dexie('rows-dexie', { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ rows: '[shop+product+day], [shop+day]' });
  const table = database.table('rows') as Table<Row>;
  const spent = await fed(days, products, async (rows) => {
    await table.bulkPut(rows as Row[]);
  });
  database.close();
  await Dexie.delete('rows-dexie');
  return spent;
}

async function fed(days: number, products: number, save: (rows: readonly Row[]) => Promise<void>): Promise<number> {
  let spent = 0;
  for (let d = 0; d < days; d++) {
    const rows = rowsOf(d, products);
    const started = performance.now();
    await save(rows);
    spent += performance.now() - started;
  }
  return spent;
}
