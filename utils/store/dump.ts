import { allContents } from './all-contents.ts';
import type { Connection } from './connection.ts';
import type { DamageReport } from './damage.ts';
import { inCellOrder } from './figures-of.ts';
import { findShops } from './find-shops.ts';
import { allSnapshots } from './find-snapshots.ts';
import type { DumpedEntity, DumpPart } from './transfer.ts';

/** Figures in one part at least; the last entity may add many. */
const batch = 4000;

/** See Transfer.dump. */
export async function* dump(connection: Connection, report: DamageReport): AsyncGenerator<DumpPart> {
  yield { type: 'shops', shops: await connection.run(findShops) };
  for await (const snapshots of allSnapshots(connection)) yield { type: 'snapshots', snapshots };
  let entities: DumpedEntity[] = [];
  let figures = 0;
  for await (const { shop, kind, entity, dress, cells } of allContents(connection, {}, {}, report)) {
    const { name, path, ofName, category } = dress;
    // What tells an entity from others stays even where it was never dressed with a time.
    const of = entity.of ? { id: entity.of.id, name: ofName ?? undated(entity.of.name) } : null;
    entities.push({
      shop,
      kind,
      id: entity.id,
      name: name ?? undated(entity.name),
      path: path ?? undated(entity.path),
      of,
      ...(category && { category }),
      cells: inCellOrder(cells).map(({ period, metric, role, runs }) => ({ period, metric, role, runs })),
    });
    figures += cells.length;
    if (figures < batch) continue;
    yield { type: 'entities', entities };
    entities = [];
    figures = 0;
  }
  if (entities.length > 0) yield { type: 'entities', entities };
}

function undated<T>(value: T | null | undefined): { readonly value: T; readonly at: string } | null {
  return value === null || value === undefined ? null : { value, at: '1970-01-01T00:00:00Z' };
}
