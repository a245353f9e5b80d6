import type { Connection } from './connection.ts';
import { dump } from './dump.ts';
import { exportFigures } from './export-figures.ts';
import { findColumns } from './find-columns.ts';
import { findCoverage } from './find-coverage.ts';
import { findImports } from './find-imports.ts';
import { findSnapshots } from './find-snapshots.ts';
import { findUsage } from './find-usage.ts';
import { importLayer, undoLayer } from './import-layer.ts';
import { dumpParts, figureParts } from './import-parts.ts';
import { keeperOf } from './open-keeper.ts';
import { readerOn, readWith } from './reader-on.ts';
import type { Store } from './store.ts';

/** Everything a store does, on a connection that is there already. */
export function storeOn(connection: Connection, now: () => number): Store {
  const { run } = connection;
  return {
    ...keeperOf(connection, now),
    ...readerOn(connection),
    columns: (query) => readWith(connection, (database, report) => findColumns(database, query, report)),
    coverage: (query) => readWith(connection, (database, report) => findCoverage(database, query, report)),
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
