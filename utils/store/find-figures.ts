import type { Figure } from '../model/figure.ts';
import { compareText } from './compare-text.ts';
import type { Database } from './database.ts';
import { type FigureRecord, figureKey } from './figure-record.ts';
import { liesWithin, periodBounds } from './period-key.ts';
import { recordToFigures } from './record-to-figures.ts';
import type { FigureQuery } from './store.ts';

const everyKind = ['shop', 'product', 'source', 'keyword', 'campaign', 'order'] as const;

/** The figures a query asks for, in the order Store.figures promises. */
export async function findFigures(database: Database, query: FigureQuery): Promise<readonly Figure[]> {
  const records =
    query.entity === undefined ? await ofKinds(database, query) : await ofEntity(database, query, query.entity);
  return records
    .filter((record) => matches(record, query))
    .sort(byRecord)
    .flatMap((record) => pick(recordToFigures(record), query).sort(byMetric));
}

/** A range a kind, so that dates narrow the read whichever kind is asked. */
async function ofKinds(database: Database, { shop, kind, from, to }: FigureQuery): Promise<FigureRecord[]> {
  const { lower, upper } = periodBounds(from, to);
  const kinds = kind === undefined ? everyKind : [kind];
  const reads = kinds.map((one) =>
    database.getAll('figures', IDBKeyRange.bound([shop, one, lower], [shop, one, upper])),
  );
  return (await Promise.all(reads)).flat();
}

function ofEntity(database: Database, { shop, from, to }: FigureQuery, entity: string): Promise<FigureRecord[]> {
  const { lower, upper } = periodBounds(from, to);
  return database.getAllFromIndex(
    'figures',
    'byEntity',
    IDBKeyRange.bound([shop, entity, lower], [shop, entity, upper]),
  );
}

function matches(record: FigureRecord, { kind, from, to }: FigureQuery): boolean {
  return (kind === undefined || record.kind === kind) && liesWithin(record.span, from, to);
}

function pick(figures: readonly Figure[], { metrics, roles = ['own'] }: FigureQuery): Figure[] {
  return figures.filter(({ metric, role }) => roles.includes(role) && (metrics?.includes(metric) ?? true));
}

function byRecord(a: FigureRecord, b: FigureRecord): number {
  const [, kindA, periodA, entityA, identityA] = figureKey(a);
  const [, kindB, periodB, entityB, identityB] = figureKey(b);
  return (
    compareText(kindA, kindB) ||
    compareText(entityA, entityB) ||
    compareText(identityA, identityB) ||
    compareText(periodA, periodB)
  );
}

function byMetric(a: Figure, b: Figure): number {
  return compareText(a.metric, b.metric) || compareText(a.role, b.role);
}
