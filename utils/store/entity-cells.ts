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

/** Figures of one entity on their way into the store or out of it. */
export interface EntityCells {
  readonly kind: EntityKind;
  /** entityIdentity(). */
  readonly identity: string;
  readonly dress: Dress;
  /** One for each period, metric and role. */
  readonly cells: readonly Cell[];
}
