import type { Entity, Reading, ReadingState, Role } from './reading.ts';

/** Where and when a stored value was read. */
export interface Provenance {
  /** When this value was first seen, ISO 8601 with offset. */
  readonly at: string;
  /** When it was last seen unchanged. */
  readonly confirmedAt: string;
  readonly console: string;
  readonly page: string | null;
  readonly block: string | null;
  readonly adapterVersion: number;
  readonly snapshot: string;
  /** It was read as the user taught. */
  readonly taught?: true;
  /** Left out for what Tillside read itself. */
  readonly origin?: 'imported';
}

/** An earlier value of a figure that the console has since replaced. */
export interface Revision {
  readonly state: ReadingState;
  readonly value: number | null;
  readonly raw: string;
  readonly at: string;
  readonly confirmedAt: string;
  /** Left out where it is the figure's own unit. */
  readonly unit?: string;
  readonly rounded?: boolean;
  readonly low?: number;
  readonly high?: number;
}

/** One figure as the store keeps it: the latest reading of (shop, entity, metric, role, period) and what it was before. */
export interface Figure extends Reading {
  readonly shopKey: string;
  readonly entity: Entity;
  readonly role: Role;
  readonly seen: Provenance;
  /** What it was read as otherwise, oldest first; empty when the value never changed. */
  readonly revisions: readonly Revision[];
}
