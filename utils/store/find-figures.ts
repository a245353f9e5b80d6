import type { Figure } from '../model/figure.ts';
import type { EntityKind } from '../model/reading.ts';
import type { CellFilter } from './chunk-cells.ts';
import type { DamageReport } from './damage.ts';
import type { Database, ReadTransaction } from './database.ts';
import type { Dictionary } from './dictionary.ts';
import { figuresOf } from './figures-of.ts';
import { mergedCells } from './merged-cells.ts';
import { liesWithin } from './period-key.ts';
import { readBlocks } from './read-blocks.ts';
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
    const kinds = query.kind === undefined ? everyKind : [query.kind];
    const found = await Promise.all(kinds.map((kind) => ofKind(database, transaction, { query, kind }, report)));
    return found.flat();
  });
}

async function ofKind(
  database: Database,
  transaction: ReadTransaction,
  { query, kind }: { readonly query: FigureQuery; readonly kind: EntityKind },
  report: DamageReport,
): Promise<readonly Figure[]> {
  const { shop, entity, from, to } = query;
  const wantedOf = (of: Dictionary) => (entity === undefined ? undefined : of.withKey(entity));
  const numbersOf = (of: Dictionary) => wantedOf(of) ?? of.size;
  const asked = { shop, kind, from, to };
  const { dictionary, legacy, blocks } = await readBlocks(database, transaction, asked, numbersOf, report);
  const wanted = wantedOf(dictionary);
  const filter = { ...filterOf(query), ...(wanted && { rows: wanted }) };
  const views = (await Promise.all(blocks)).flat();
  const byNumber = Map.groupBy(mergedCells(views, legacy, filter), ({ row }) => row);
  const order = wanted ?? dictionary.order();
  return order.flatMap((number) => figuresOf(shop, dictionary.entity(number), byNumber.get(number) ?? []));
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
