import type { Snapshot } from '../model/snapshot.ts';
import type { SnapshotRecord } from './store.ts';

/** A line of the capture log as stored: with its instant, since ISO texts of different offsets do not sort by time. */
export interface StoredSnapshot extends SnapshotRecord {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
}

export function toStoredSnapshot(snapshot: Snapshot): StoredSnapshot {
  return { ...snapshot, readings: snapshot.readings.length, time: Date.parse(snapshot.at) };
}

export function fromStoredSnapshot({ time: _, ...record }: StoredSnapshot): SnapshotRecord {
  return record;
}
