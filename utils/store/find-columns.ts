import type { FigureColumn, FigureColumns } from '../model/figure-columns.ts';
import type { Entity } from '../model/reading.ts';
import { ColumnSheet } from './column-sheet.ts';
import type { DamageReport } from './damage.ts';
import type { Database } from './database.ts';
import { daysFrom } from './day-before.ts';
import { readBlocks } from './read-blocks.ts';
import type { ColumnQuery } from './store.ts';
import { readAll } from './write.ts';

/** The settled days a query asks for, as typed arrays. Entities nothing is known of in these days are left out. */
export async function findColumns(
  database: Database,
  { shop, kind, from, to, metrics, roles = ['own'] }: ColumnQuery,
  report: DamageReport,
): Promise<FigureColumns> {
  return readAll(database, async (transaction) => {
    const asked = { shop, kind, from, to };
    const read = await readBlocks(database, transaction, asked, ({ size }) => size, report);
    const { dictionary, legacy, blocks } = read;
    const days = daysFrom(from, to);
    const isWanted = (metric: string, role: FigureColumn['role']) =>
      roles.includes(role) && (metrics?.includes(metric) ?? true);
    const sheet = new ColumnSheet(dictionary.size, days, isWanted);
    if (legacy.length > 0) sheet.addMerged((await Promise.all(blocks)).flat(), legacy);
    // Each as it comes: while one is unpacked, the browser fetches the next.
    else await Promise.all(blocks.map(async (views) => sheet.add(await views)));
    const order = dictionary.order().filter((number) => sheet.isKnown(number));
    const entities = order.map((number) => dictionary.entity(number) as Entity);
    return { entities, days, columns: sheet.inOrder(order) };
  });
}
