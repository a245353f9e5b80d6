import { entityKey } from '../model/entity-key.ts';
import type { Entity, EntityKind } from '../model/reading.ts';
import { type ChunkCell, sealedRows } from './chunk.ts';
import type { CellFilter } from './chunk-cells.ts';
import type { ChunkView } from './chunk-view.ts';
import { chunksIn } from './chunks-in.ts';
import { compareText } from './compare-text.ts';
import type { Connection } from './connection.ts';
import type { DamageReport } from './damage.ts';
import type { Dress } from './dress.ts';
import { everyKind } from './find-figures.ts';
import { findShops } from './find-shops.ts';
import { mergedCells } from './merged-cells.ts';
import { type Asked, contentsOf } from './shop-contents.ts';
import type { ExportFilter } from './transfer.ts';
import { readAll } from './write.ts';

/** Everything of one entity that was asked for. */
export interface EntityContents {
  readonly shop: string;
  readonly kind: EntityKind;
  readonly entity: Entity;
  readonly dress: Dress;
  readonly cells: readonly ChunkCell[];
}

/** Opened blocks kept in memory, in packed bytes: entities sorted by key jump between blocks. */
const keptBytes = 12_000_000;

/** Goes through shops, kinds and entities in their order, a block at a time, in memory that does not grow with the store. */
export async function* allContents(
  { run }: Connection,
  wanted: ExportFilter,
  filter: CellFilter,
  report: DamageReport,
): AsyncGenerator<EntityContents> {
  const shops = await run(findShops);
  const keys = shops.map(({ key }) => key).filter((key) => wanted.shops?.includes(key) ?? true);
  const kinds = everyKind.filter((kind) => wanted.kinds?.includes(kind) ?? true);
  for (const shop of keys.sort(compareText))
    for (const kind of kinds) yield* ofKind({ run } as Connection, { shop, kind }, wanted, filter, report);
}

async function* ofKind(
  { run }: Connection,
  { shop, kind }: Pick<Asked, 'shop' | 'kind'>,
  { entities, from, to }: ExportFilter,
  filter: CellFilter,
  report: DamageReport,
): AsyncGenerator<EntityContents> {
  const { scope, dictionary, legacy } = await run((database) =>
    readAll(database, (transaction) => contentsOf(database, transaction, { shop, kind, from, to }, report)),
  );
  const blocks = new BlockCache();
  for (const number of dictionary.order()) {
    const entity = dictionary.entity(number);
    if (!entity || (entities && !entities.includes(entityKey(entity)))) continue;
    // A whole block at once; each is asked for by its first entity, which lies in the same chunks as the others.
    const block = Math.floor(number / sealedRows);
    const views = await blocks.get(block, () =>
      run((database) =>
        readAll(database, async (transaction) =>
          (await Promise.all(chunksIn(transaction, scope, [block * sealedRows], report))).flat(),
        ),
      ),
    );
    const cells = mergedCells(views, legacy, { ...filter, rows: [number] });
    if (cells.length > 0) yield { shop, kind, entity, dress: dictionary.dressOf(number), cells };
  }
}

/** The blocks used last, as many as fit. */
class BlockCache {
  private readonly blocks = new Map<number, readonly ChunkView[]>();
  private bytes = 0;

  async get(block: number, read: () => Promise<readonly ChunkView[]>): Promise<readonly ChunkView[]> {
    const known = this.blocks.get(block);
    const views = known ?? (await read());
    this.blocks.delete(block);
    this.blocks.set(block, views);
    if (known) return views;
    this.bytes += sizeOf(views);
    for (const [oldest, of] of this.blocks) {
      if (this.bytes <= keptBytes || oldest === block) break;
      this.blocks.delete(oldest);
      this.bytes -= sizeOf(of);
    }
    return views;
  }
}

function sizeOf(views: readonly ChunkView[]): number {
  return views.reduce((sum, { size }) => sum + size, 0);
}
