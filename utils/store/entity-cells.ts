import type { Period } from '../model/period.ts';
import type { EntityKind, Role } from '../model/reading.ts';
import type { Dress } from './dress.ts';
import type { Run } from './run.ts';

/** The history of one figure of an entity. */
export interface Cell {
  readonly period: Period | null;
  readonly metric: string;
  readonly role: Role;
  /** In the order of mergeRuns; never empty. */
  readonly runs: readonly Run[];
}

/** What is said of one entity, on its way into the store. */
export interface EntityEntry<T> {
  readonly kind: EntityKind;
  /** entityIdentity(). */
  readonly identity: string;
  readonly dress: Dress;
  readonly cells: readonly T[];
}

/** Histories of one entity, one for each period, metric and role. */
export type EntityCells = EntityEntry<Cell>;
