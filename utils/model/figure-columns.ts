import type { Entity, Role } from './reading.ts';

/** One metric of many entities over a calendar. Cell of entity `e` on day `d`: index `e * days.length + d`. */
export interface FigureColumn {
  readonly metric: string;
  readonly role: Role;
  /** The value that stands for the day; NaN where none is known (see `states`). */
  readonly values: Float64Array;
  /** What is known of the cell, by `cellStates`. */
  readonly states: Uint8Array;
  /** Units that occur. More than one: look at `unitOf` before anything is added up. */
  readonly units: readonly string[];
  /** Index into `units` of each cell; empty when there is only one unit. */
  readonly unitOf: Uint8Array;
  /** 1 where the console abbreviated the value ("1.2万"); empty when it abbreviated none. */
  readonly rounded: Uint8Array;
}

/** Codes of FigureColumn.states: a day never captured is 0, and no state of a reading is. */
export const cellStates = { missing: 0, ok: 1, absent: 2, masked: 3, unreadable: 4 } as const;

/** The settled day figures of one shop and kind as typed arrays: what `figures` says, without an object a cell. */
export interface FigureColumns {
  /** By entity key and identity, as Store.figures orders them. */
  readonly entities: readonly Entity[];
  /** Every calendar day from … to, as YYYY-MM-DD. */
  readonly days: readonly string[];
  /** By metric and role. A metric nobody captured has none. */
  readonly columns: readonly FigureColumn[];
}
