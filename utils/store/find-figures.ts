import type { Figure } from '../model/figure.ts';
import type { EntityKind } from '../model/reading.ts';
import { blockCells } from './block-cells.ts';
import { blockSize, type ChunkCell } from './chunk.ts';
import type { CellFilter } from './chunk-cells.ts';
import type { DamageReport } from './damage.ts';
import type { Database, ReadTransaction } from './database.ts';
import type { Dictionary } from './dictionary.ts';
import { figuresOf } from './figures-of.ts';
import { layersOf } from './layers-of.ts';
import { liesWithin } from './period-key.ts';
import { chunksOf, contentsOf } from './shop-contents.ts';
import type { FigureQuery } from './store.ts';
import { readAll } from './write.ts';

export const everyKind: readonly EntityKind[] = ['campaign', 'keyword', 'order', 'product', 'shop', 'source'];

/** The figures a query asks for, in the order Store.figures promises. */
export async function findFigures(
  database: Database,
  query: FigureQuery,
  report: DamageReport,
): Promise<readonly Figure[]> {
  return readAll(database, async (transaction) => {
    const layers = await layersOf(transaction, query.shop);
    const kinds = query.kind === undefined ? everyKind : [query.kind];
    const found = await Promise.all(
      kinds.map((kind) => ofKind(database, transaction, { query, kind, layers }, report)),
    );
    return found.flat();
  });
}

async function ofKind(
  database: Database,
  transaction: ReadTransaction,
  {
    query,
    kind,
    layers,
  }: { readonly query: FigureQuery; readonly kind: EntityKind; readonly layers: readonly string[] },
  report: DamageReport,
): Promise<readonly Figure[]> {
  const { shop, entity, from, to } = query;
  const scope = { shop, kind, layers, from, to };
  const { dictionary, legacy } = await contentsOf(database, transaction, scope, report);
  const wanted = entity === undefined ? undefined : dictionary.withKey(entity);
  const blocks = blocksOf(dictionary, wanted);
  const byNumber = new Map<number, ChunkCell[]>();
  const ofBlocks = await Promise.all(blocks.map((block) => chunksOf(transaction, scope, block, report)));
  for (const [n, block] of blocks.entries()) {
    const rows = wanted?.filter((one) => Math.floor(one / blockSize) === block).map((one) => one % blockSize);
    const filter = { ...filterOf(query), ...(rows && { rows }) };
    for (const cell of blockCells(ofBlocks[n] ?? [], legacy.get(block) ?? [], filter)) {
      const number = block * blockSize + cell.row;
      const known = byNumber.get(number);
      if (known) known.push(cell);
      else byNumber.set(number, [cell]);
    }
  }
  const order = wanted ?? dictionary.order();
  return order.flatMap((number) => figuresOf(shop, dictionary.entity(number), byNumber.get(number) ?? []));
}

function blocksOf(dictionary: Dictionary, wanted: readonly number[] | undefined): readonly number[] {
  if (!wanted) return Array.from({ length: dictionary.blocks }, (_, block) => block);
  return [...new Set(wanted.map((number) => Math.floor(number / blockSize)))];
}

/** The filter that keeps what a query asks for. */
export function filterOf({
  metrics,
  roles = ['own'],
  from,
  to,
}: Pick<FigureQuery, 'metrics' | 'roles' | 'from' | 'to'>): CellFilter {
  return {
    figure: (metric, role) => roles.includes(role) && (metrics?.includes(metric) ?? true),
    period: (period) => liesWithin(period, from, to),
  };
}
