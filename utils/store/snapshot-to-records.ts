import { entityIdentity, entityKey } from '../model/entity-key.ts';
import type { Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Cell, type FigureRecord, figureKey } from './figure-record.ts';
import { seenAt } from './latest.ts';
import { mergeRecords } from './merge-records.ts';
import { periodKey } from './period-key.ts';
import { runOf } from './run.ts';

/**
 * The readings of one snapshot as records, one per entity and period. When a page shows the same figure twice with
 * different values the first one stands.
 */
export function snapshotToRecords(snapshot: Snapshot): readonly FigureRecord[] {
  const records = new Map<string, FigureRecord>();
  for (const reading of snapshot.readings) {
    const record = toRecord(reading, snapshot);
    const key = JSON.stringify(figureKey(record));
    const known = records.get(key);
    records.set(key, known ? keepFirst(known, record) : record);
  }
  return [...records.values()];
}

function keepFirst(known: FigureRecord, next: FigureRecord): FigureRecord {
  return { ...mergeRecords(known, next), cells: { ...next.cells, ...known.cells } };
}

function toRecord(reading: Reading, snapshot: Snapshot): FigureRecord {
  const { entity, metric, role, period } = reading;
  const cell: Cell = { metric, role, runs: [runOf(reading, snapshot)] };
  return {
    shop: snapshot.shopKey,
    kind: entity.kind,
    period: periodKey(period),
    entity: entityKey(entity),
    identity: entityIdentity(entity),
    span: period,
    id: entity.id,
    name: seenAt(entity.name, snapshot.at),
    path: seenAt(entity.path, snapshot.at),
    of: entity.of ? { id: entity.of.id, name: seenAt(entity.of.name, snapshot.at) } : null,
    cells: { [`${metric} ${role}`]: cell },
  };
}
