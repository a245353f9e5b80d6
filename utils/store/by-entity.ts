import { entityIdentity } from '../model/entity-key.ts';
import type { Entity, Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Dress, dressOf, latestDress } from './dress.ts';
import type { EntityEntry } from './entity-cells.ts';
import { periodKey } from './period-key.ts';

interface Gathering {
  readonly kind: Entity['kind'];
  readonly identity: string;
  dress: Dress;
  readonly cells: Reading[];
  /** What was said already, once looking through `cells` takes longer. */
  places?: Set<string>;
}

/** Readings of one entity that are quicker looked through than looked up. */
const few = 24;

/**
 * The readings of one snapshot by entity, in their order. When a page shows the same figure twice with different values
 * the first one stands.
 */
export function byEntity({ readings, at }: Snapshot): readonly EntityEntry<Reading>[] {
  const entities = new Map<string, Gathering>();
  let last: { readonly entity: Entity; readonly one: Gathering } | undefined;
  for (const reading of readings) {
    const { entity } = reading;
    // The figures of a row come one after the other.
    if (!last || !isSameRow(last.entity, entity)) last = { entity, one: gather(entities, entity, at) };
    if (!isSaid(last.one, reading)) last.one.cells.push(reading);
  }
  return [...entities.values()];
}

/** Surely the same entity under the same name; most are. */
function isSameRow(a: Entity, b: Entity): boolean {
  return (
    a.id !== null &&
    a.id === b.id &&
    a.kind === b.kind &&
    a.name === b.name &&
    a.category === b.category &&
    !(a.path || b.path || a.of || b.of)
  );
}

function gather(entities: Map<string, Gathering>, entity: Entity, at: string): Gathering {
  const identity = entityIdentity(entity);
  const key = `${entity.kind} ${identity}`;
  const known = entities.get(key);
  if (known) {
    known.dress = latestDress(known.dress, dressOf(entity, at));
    return known;
  }
  const made = { kind: entity.kind, identity, dress: dressOf(entity, at), cells: [] };
  entities.set(key, made);
  return made;
}

function isSaid(one: Gathering, reading: Reading): boolean {
  if (one.cells.length < few) return one.cells.some((known) => isSameFigure(known, reading));
  one.places ??= new Set(one.cells.map(placeOf));
  const place = placeOf(reading);
  if (one.places.has(place)) return true;
  one.places.add(place);
  return false;
}

function isSameFigure(a: Reading, b: Reading): boolean {
  return a.metric === b.metric && a.role === b.role && periodKey(a.period) === periodKey(b.period);
}

function placeOf({ metric, role, period }: Reading): string {
  return `${periodKey(period)} ${role} ${metric}`;
}
