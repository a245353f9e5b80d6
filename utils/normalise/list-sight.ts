import { entityIdentity } from '../model/entity-key.ts';
import type { Period } from '../model/period.ts';
import type { Entity } from '../model/reading.ts';
import type { Completeness } from '../model/snapshot.ts';

/** One row of a list. */
export interface RowSight {
  /** The same for every look at this row. */
  readonly key: string;
  /** groupKey() of its readings; null for a row whose figures belong to nobody. */
  readonly group: string | null;
}

/** A list as one look at the page saw it: of a long one only the rows in sight. */
export interface ListSight {
  /** Which list it is: what its rows are about, its columns and its period. Sorting and paging leave it the same. */
  readonly list: string;
  readonly rows: readonly RowSight[];
  /** How many rows the page says the whole list has. */
  readonly total: number | null;
}

interface Told {
  readonly entity: Entity;
  readonly period: Period | null;
}

/** What is drawn together and changes together: one entity, and of the shop one day. */
export function groupKey({ entity, period }: Told): string {
  const days = entity.kind === 'shop' ? [period?.start, period?.end] : [];
  return JSON.stringify([entity.kind, entityIdentity(entity), ...days]);
}

export function rowKey({ entity, period }: Told): string {
  return JSON.stringify([entity.kind, entityIdentity(entity), period?.start, period?.end]);
}

/** The list of which most rows were seen; null when there is none. */
export function longestList(lists: readonly Completeness[]): Completeness | null {
  return lists.reduce<Completeness | null>(
    (longest, list) => (list.shown >= (longest?.shown ?? 0) ? list : longest),
    null,
  );
}

/** Whether rows are known to be missing. */
export function isPart(list: Completeness | null): boolean {
  return list?.total != null && list.shown < list.total;
}
