import { entityIdentity } from '../model/entity-key.ts';
import type { Figure } from '../model/figure.ts';
import { compareTimes } from './compare-times.ts';
import { latestDress } from './dress.ts';
import type { Cell, EntityCells } from './entity-cells.ts';
import { figureToCells } from './figure-to-cell.ts';
import type { ImportPart } from './import-layer.ts';
import { mergeHistories } from './merge-histories.ts';
import { mergeShops } from './merge-shops.ts';
import { periodKey } from './period-key.ts';
import type { StoredShop } from './shop-log.ts';
import type { DumpedEntity, DumpPart, ImportOptions } from './transfer.ts';

/** Figures written in one transaction: a chunk is packed once for all of them, so many is fast, and memory is the limit. */
const heap = 120_000;

/** Figures from a file as parts of an import. */
export async function* figureParts(
  batches: AsyncIterable<readonly Figure[]>,
  { shops = [], keepOrigin = false }: Pick<ImportOptions, 'shops' | 'keepOrigin'>,
): AsyncGenerator<ImportPart> {
  const named = new Map(shops.map((shop) => [shop.key, shop]));
  let pile = new Pile();
  for await (const figures of batches) {
    for (const figure of figures) {
      const { shopKey, seen } = figure;
      const { id = null, name = null, console = seen.console } = named.get(shopKey) ?? {};
      pile.see({
        key: shopKey,
        console,
        id: id === null ? null : { value: id, at: seen.confirmedAt },
        name: name === null ? null : { value: name, at: seen.confirmedAt },
        firstSeen: seen.at,
        lastSeen: seen.confirmedAt,
      });
      pile.add(shopKey, figureToCells(figure, !keepOrigin));
    }
    if (pile.size < heap) continue;
    yield pile.part();
    pile = new Pile();
  }
  yield pile.part();
}

/** A backup as parts of an import. */
export async function* dumpParts(parts: AsyncIterable<DumpPart>): AsyncGenerator<ImportPart> {
  let pile = new Pile();
  for await (const part of parts) {
    if (part.type === 'shops') yield { shops: part.shops };
    else if (part.type === 'snapshots') yield { snapshots: part.snapshots };
    else for (const entity of part.entities) pile.add(entity.shop, fromDump(entity));
    if (pile.size < heap) continue;
    yield pile.part();
    pile = new Pile();
  }
  yield pile.part();
}

function fromDump({ kind, id, name, path, of, category, cells }: DumpedEntity): EntityCells {
  const entity = {
    kind,
    id,
    name: name?.value ?? null,
    ...(path && { path: path.value }),
    ...(of && { of: { id: of.id, name: of.name?.value ?? null } }),
  };
  return {
    kind,
    identity: entityIdentity(entity),
    dress: { name, path, ofName: of?.name ?? null, category: category ?? null },
    cells: cells.map((cell) => ({ ...cell, runs: mergeHistories(cell.runs, [], cell.period?.grain) })),
  };
}

/** Figures put together by shop and entity until there are enough to write. */
class Pile {
  size = 0;
  private readonly shops = new Map<string, StoredShop>();
  private readonly entities = new Map<string, Map<string, EntityCells & { cells: Cell[] }>>();
  private readonly places = new Map<object, Map<string, number>>();

  see(shop: StoredShop): void {
    const known = this.shops.get(shop.key);
    if (!known) this.shops.set(shop.key, shop);
    else if (compareTimes(shop.firstSeen, known.firstSeen) < 0 || compareTimes(shop.lastSeen, known.lastSeen) > 0)
      this.shops.set(shop.key, mergeShops(known, shop));
  }

  add(shop: string, { kind, identity, dress, cells }: EntityCells): void {
    const ofShop = this.entities.get(shop) ?? new Map<string, EntityCells & { cells: Cell[] }>();
    this.entities.set(shop, ofShop);
    const key = `${kind} ${identity}`;
    const known = ofShop.get(key);
    const entity = {
      kind,
      identity,
      dress: known ? latestDress(known.dress, dress) : dress,
      cells: known?.cells ?? [],
    };
    ofShop.set(key, entity);
    const places = this.places.get(entity.cells) ?? new Map<string, number>();
    this.places.set(entity.cells, places);
    for (const cell of cells) this.put(entity.cells, places, cell);
  }

  part(): ImportPart {
    const entities = new Map([...this.entities].map(([shop, ofShop]) => [shop, [...ofShop.values()]]));
    return { shops: [...this.shops.values()], entities };
  }

  /** A file may say one figure twice. */
  private put(cells: Cell[], places: Map<string, number>, cell: Cell): void {
    const place = `${periodKey(cell.period)} ${cell.role} ${cell.metric}`;
    const at = places.get(place);
    const known = at === undefined ? undefined : cells[at];
    if (at !== undefined && known)
      cells[at] = { ...known, runs: mergeHistories(known.runs, cell.runs, cell.period?.grain) };
    else {
      places.set(place, cells.push(cell) - 1);
      this.size++;
    }
  }
}
