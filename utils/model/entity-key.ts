import type { Entity } from './reading.ts';

/**
 * The readable key of an entity within its shop and kind: its id, else its path joined by ' > ', else its name,
 * else '' (a page that names nothing still speaks of something). Good to ask by; two entities may share it.
 */
export function entityKey(entity: Entity): string {
  return entity.id ?? entity.path?.join(' > ') ?? entity.name ?? '';
}

/**
 * Tells any two entities of one shop and kind apart where `entityKey` may not: an id from an equal name, the path
 * [a, b] from the name 'a > b', and the same traffic source of two products.
 */
export function entityIdentity(entity: Entity): string {
  const of = entity.of && (entity.of.id !== null || entity.of.name !== null) ? entity.of : null;
  const own = entity.id !== null ? { id: entity.id } : entity.path ? { path: entity.path } : { name: entity.name };
  const product = of && (of.id !== null ? { id: of.id } : { name: of.name });
  return JSON.stringify([own, product]);
}
