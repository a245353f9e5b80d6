import type { Connection } from './connection.ts';
import type { DamageReport } from './damage.ts';
import type { Database } from './database.ts';
import { findFigures } from './find-figures.ts';
import { findShops } from './find-shops.ts';
import { damageList, setAside } from './set-aside.ts';
import { toShopRecord } from './shop-log.ts';
import type { Store } from './store.ts';
import { write } from './write.ts';

/** What a page's first screen asks of the store: all it has to load before it is drawn. */
export function readerOn(connection: Connection): Pick<Store, 'shops' | 'figures' | 'identity' | 'close'> {
  const { run, close } = connection;
  return {
    close,
    shops: async () => (await run(findShops)).map(toShopRecord),
    identity: () => run(async (database) => String(await database.get('meta', 'identity'))),
    figures: (query) => readWith(connection, (database, report) => findFigures(database, query, report)),
  };
}

/** What cannot be read is left out, and set aside afterwards so that it is met once. */
export async function readWith<T>(
  { run }: Connection,
  work: (database: Database, report: DamageReport) => Promise<T>,
): Promise<T> {
  const { found, report } = damageList();
  const answer = await run((database) => work(database, report));
  if (found.length > 0)
    await run((database) => write(database, 'relaxed', (transaction) => setAside(transaction, found)));
  return answer;
}
