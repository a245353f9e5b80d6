import type { Period } from '../model/period.ts';
import type { EntityKind, Role } from '../model/reading.ts';
import type { Latest } from './latest.ts';
import type { Run } from './run.ts';

/** The history of one metric in one role, the latest value last; never empty. */
export interface Cell {
  readonly metric: string;
  readonly role: Role;
  readonly runs: readonly Run[];
}

/**
 * Everything one shop's page said of one entity in one period: one row of a table is one record and one put.
 * Primary key: shop, kind, period, entity, identity.
 */
export interface FigureRecord {
  readonly shop: string;
  readonly kind: EntityKind;
  /** periodKey() of `span`. */
  readonly period: string;
  /** entityKey(): what a query asks by. */
  readonly entity: string;
  /** entityIdentity(): what keeps entities with the same key apart. */
  readonly identity: string;
  readonly span: Period | null;
  readonly id: string | null;
  readonly name: Latest<string> | null;
  readonly path: Latest<readonly string[]> | null;
  readonly of: { readonly id: string | null; readonly name: Latest<string> | null } | null;
  /** By "metric role". The blank keeps a hostile id such as `__proto__` an ordinary key. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Primary key of a record. */
export type FigureKey = [shop: string, kind: string, period: string, entity: string, identity: string];

export function figureKey(record: FigureRecord): FigureKey {
  return [record.shop, record.kind, record.period, record.entity, record.identity];
}
