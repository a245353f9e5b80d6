import type { Entity } from '../model/reading.ts';

/** Rows share their entity between their figures: each is written out once. */
export function entityKeys(): (entity: Entity) => string {
  const known = new Map<Entity, string>();
  return (entity) => {
    const key =
      known.get(entity) ?? JSON.stringify([entity.kind, entity.id ?? entity.path ?? entity.name, entity.of?.id]);
    known.set(entity, key);
    return key;
  };
}
