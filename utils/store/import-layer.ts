import type { Connection } from './connection.ts';
import type { EntityCells } from './entity-cells.ts';
import { fold } from './fold.ts';
import { cellWay } from './fold-way.ts';
import { mergeShops } from './merge-shops.ts';
import type { StoredShop } from './shop-log.ts';
import type { StoredSnapshot } from './snapshot-log.ts';
import { announceChange } from './store-changes.ts';
import { StoreError } from './store-error.ts';
import { type StoredImport, toImportRecord } from './stored-import.ts';
import { sweepLayer } from './sweep.ts';
import type { ImportOptions, ImportRecord } from './transfer.ts';
import { write } from './write.ts';

/** A piece of an import, by shop. */
export interface ImportPart {
  readonly shops?: readonly StoredShop[];
  readonly snapshots?: readonly StoredSnapshot[];
  readonly entities?: ReadonlyMap<string, readonly EntityCells[]>;
}

/**
 * Writes the parts into a layer of their own that nobody reads, then puts it in force in one small transaction. What
 * `parts` throws, an abort or a failing disk takes the layer away again; after a kill tend() does.
 * @param now milliseconds since 1970.
 */
export async function importLayer(
  { run }: Connection,
  parts: AsyncIterable<ImportPart>,
  options: ImportOptions,
  now: () => number,
): Promise<ImportRecord> {
  const { undoId: id, at, label = null } = options;
  await run((database) => sweepLayer(database, id, (known) => known.state !== 'visible'));
  let stored: StoredImport = { id, at, label, state: 'staged', figures: 0, shops: [], touched: now() };
  await run((database) =>
    write(database, 'relaxed', async (transaction) => {
      if ((await transaction.objectStore('imports').get(id)) !== undefined)
        throw new Error(`There is an import ${id} already`);
      await transaction.objectStore('imports').add(stored);
    }),
  );
  try {
    for await (const part of parts) {
      options.signal?.throwIfAborted();
      const next = { ...stored, ...grown(stored, part), touched: now() };
      await run((database) =>
        write(database, 'relaxed', async (transaction) => {
          const known = await transaction.objectStore('imports').get(id);
          if (known?.state !== 'staged') throw new StoreError('lost');
          for (const [shop, entities] of part.entities ?? [])
            await fold(database, transaction, { layer: id, shop, sealed: true }, entities, cellWay);
          const log = transaction.objectStore('importedSnapshots');
          for (const snapshot of part.snapshots ?? []) await log.put({ ...snapshot, import: id });
          await transaction.objectStore('imports').put(next);
        }),
      );
      stored = next;
      options.onProgress?.(stored.figures);
    }
    options.signal?.throwIfAborted();
    const done: StoredImport = { ...stored, state: 'visible' };
    await run((database) =>
      write(database, 'strict', async (transaction) => {
        await transaction.objectStore('imports').put(done);
      }),
    );
    for (const { key } of done.shops) announceChange(key);
    return toImportRecord(done);
  } catch (error) {
    await run((database) => sweepLayer(database, id, () => true)).catch(() => undefined);
    throw error;
  }
}

/** Takes an import out of force at once; its figures are swept away later. */
export async function undoLayer({ run }: Connection, id: string): Promise<boolean> {
  const undone = await run((database) =>
    write(database, 'strict', async (transaction) => {
      const imports = transaction.objectStore('imports');
      const known = await imports.get(id);
      if (known?.state !== 'visible') return undefined;
      await imports.put({ ...known, state: 'undone' });
      return known;
    }),
  );
  for (const { key } of undone?.shops ?? []) announceChange(key);
  return undone !== undefined;
}

function grown(known: StoredImport, { shops = [], entities }: ImportPart): Pick<StoredImport, 'figures' | 'shops'> {
  let { figures } = known;
  const merged = new Map(known.shops.map((shop) => [shop.key, shop]));
  for (const shop of shops) {
    const before = merged.get(shop.key);
    merged.set(shop.key, before ? mergeShops(before, shop) : shop);
  }
  for (const [, ofShop] of entities ?? []) for (const { cells } of ofShop) figures += cells.length;
  return { figures, shops: [...merged.values()] };
}
