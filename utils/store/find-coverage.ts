import type { MetricCoverage } from '../model/coverage.ts';
import type { EntityKind } from '../model/reading.ts';
import { chunksIn } from './chunks-in.ts';
import { CoverageSheet } from './coverage-sheet.ts';
import type { DamageReport } from './damage.ts';
import type { Database, ReadTransaction } from './database.ts';
import { daysFrom } from './day-before.ts';
import { everyKind } from './find-figures.ts';
import { contentsOf } from './shop-contents.ts';
import type { SnapshotRecord } from './store.ts';
import { readAll } from './write.ts';

/** See Store.coverage. */
export async function findCoverage(
  database: Database,
  { shop, from, to }: { readonly shop: string; readonly from: string; readonly to: string },
  report: DamageReport,
): Promise<readonly MetricCoverage[]> {
  return readAll(database, async (transaction) => {
    const ofKind = async (kind: EntityKind) => {
      const { scope, dictionary, legacy } = await contentsOf(database, transaction, { shop, kind, from, to }, report);
      const sheet = new CoverageSheet(kind, daysFrom(from, to));
      const blocks = await Promise.all(chunksIn(transaction, scope, dictionary.size, report));
      for (const view of blocks.flat()) sheet.read(view);
      sheet.readCells(legacy);
      return sheet.done(await logOf(transaction, sheet.snapshots));
    };
    return (await Promise.all(everyKind.map(ofKind))).flat();
  });
}

/** What the log says of the snapshots that figures came from; older ones may be gone. */
async function logOf(
  transaction: ReadTransaction,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Pick<SnapshotRecord, 'completeness' | 'warnings'>>> {
  const snapshots = transaction.objectStore('snapshots');
  const found = await Promise.all([...ids].map(async (id) => [id, await snapshots.get(id)] as const));
  return new Map(found.flatMap(([id, record]) => (record ? [[id, record] as const] : [])));
}
