import { connect } from './connection.ts';
import type { DamageReport } from './damage.ts';
import type { Database } from './database.ts';
import { dump } from './dump.ts';
import { exportFigures } from './export-figures.ts';
import { findColumns } from './find-columns.ts';
import { findCoverage } from './find-coverage.ts';
import { findFigures } from './find-figures.ts';
import { findImports } from './find-imports.ts';
import { findShops } from './find-shops.ts';
import { findSnapshots } from './find-snapshots.ts';
import { findUsage } from './find-usage.ts';
import { importLayer, undoLayer } from './import-layer.ts';
import { dumpParts, figureParts } from './import-parts.ts';
import { keeperOf, type StoreOptions } from './open-keeper.ts';
import { damageList, setAside } from './set-aside.ts';
import { toShopRecord } from './shop-log.ts';
import type { Store } from './store.ts';
import { write } from './write.ts';

/**
 * Opens the database, upgrading or creating it. Rejects with StoreError: `newer` and `blocked` leave it untouched.
 * A page keeps one store for its life; a connection the browser drops is reopened behind it.
 */
export async function openStore({ name = 'tillside', now = Date.now }: StoreOptions = {}): Promise<Store> {
  const connection = connect(name);
  const { run } = connection;
  await run(async () => undefined);

  /** What cannot be read is left out, and set aside afterwards so that it is met once. */
  async function read<T>(work: (database: Database, report: DamageReport) => Promise<T>): Promise<T> {
    const { found, report } = damageList();
    const answer = await run((database) => work(database, report));
    if (found.length > 0)
      await run((database) => write(database, 'relaxed', (transaction) => setAside(transaction, found)));
    return answer;
  }

  return {
    ...keeperOf(connection, now),
    shops: async () => (await run(findShops)).map(toShopRecord),
    figures: (query) => read((database, report) => findFigures(database, query, report)),
    columns: (query) => read((database, report) => findColumns(database, query, report)),
    coverage: (query) => read((database, report) => findCoverage(database, query, report)),
    usage: (rule) => findUsage(connection, rule, () => undefined),
    snapshots: (query) => run((database) => findSnapshots(database, query)),
    exportFigures: (filter = {}) => exportFigures(connection, filter, () => undefined),
    applyImport: (batches, options) => importLayer(connection, figureParts(batches, options), options, now),
    undoImport: (id) => undoLayer(connection, id),
    imports: () => run(findImports),
    dump: () => dump(connection, () => undefined),
    restore: (parts, options) => importLayer(connection, dumpParts(parts), options, now),
  };
}
