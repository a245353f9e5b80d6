import { entityIdentity } from '../model/entity-key.ts';
import type { Entity } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Dress, dressOf, latestDress } from './dress.ts';
import type { Cell, EntityCells } from './entity-cells.ts';
import { periodKey } from './period-key.ts';
import { runOf } from './run.ts';

/**
 * The readings of one snapshot by entity. When a page shows the same figure twice with different values the first one
 * stands.
 */
export function snapshotToCells(snapshot: Snapshot): readonly EntityCells[] {
  const entities = new Map<
    string,
    { kind: Entity['kind']; identity: string; dress: Dress; cells: Map<string, Cell> }
  >();
  for (const reading of snapshot.readings) {
    const { entity, metric, role, period } = reading;
    // An id alone tells an entity from others, and writing its identity anew for every figure takes time.
    const isPlain = entity.id !== null && !entity.of;
    const short = isPlain ? `${entity.kind} ${entity.id}` : `${entity.kind}${entityIdentity(entity)}`;
    const known = entities.get(short);
    const one = known ?? {
      kind: entity.kind,
      identity: entityIdentity(entity),
      dress: dressOf(entity, snapshot.at),
      cells: new Map(),
    };
    if (!known) entities.set(short, one);
    else if (!isPlain || entity.path || known.dress.name?.value !== entity.name)
      known.dress = latestDress(known.dress, dressOf(entity, snapshot.at));
    const key = `${periodKey(period)} ${role} ${metric}`;
    if (!one.cells.has(key)) one.cells.set(key, { period, metric, role, runs: [runOf(reading, snapshot)] });
  }
  return [...entities.values()].map((one) => ({ ...one, cells: [...one.cells.values()] }));
}
