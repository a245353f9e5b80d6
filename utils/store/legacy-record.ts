import type { Period } from '../model/period.ts';
import type { EntityKind, Role } from '../model/reading.ts';
import type { EntityCells } from './entity-cells.ts';
import type { Latest } from './latest.ts';
import { mergeHistories } from './merge-histories.ts';
import type { Run } from './run.ts';

/** A record of version 1: everything of one entity and period. Frozen: databases hold such records until they are moved. */
export interface LegacyRecord {
  readonly shop: string;
  readonly kind: EntityKind;
  /** periodKey() of `span`. */
  readonly period: string;
  /** entityKey(). */
  readonly entity: string;
  /** entityIdentity(). */
  readonly identity: string;
  readonly span: Period | null;
  readonly id: string | null;
  readonly name: Latest<string> | null;
  readonly path: Latest<readonly string[]> | null;
  readonly of: { readonly id: string | null; readonly name: Latest<string> | null } | null;
  /** By "metric role". */
  readonly cells: Readonly<
    Record<string, { readonly metric: string; readonly role: Role; readonly runs: readonly Run[] }>
  >;
}

/** Primary key of a record of version 1. */
export type LegacyKey = [shop: string, kind: string, period: string, entity: string, identity: string];

export function fromLegacy({ kind, identity, span, name, path, of, cells }: LegacyRecord): EntityCells {
  return {
    kind,
    identity,
    dress: { name, path, ofName: of?.name ?? null, category: null },
    cells: Object.values(cells).map(({ metric, role, runs }) => ({
      period: span,
      metric,
      role,
      runs: mergeHistories(runs, [], span?.grain),
    })),
  };
}
