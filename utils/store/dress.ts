import { entityKey } from '../model/entity-key.ts';
import type { Entity, EntityKind } from '../model/reading.ts';
import { type Latest, latest, seenAt } from './latest.ts';

/** What an entity was called, apart from what tells it from others; may change while the entity stays the same. */
export interface Dress {
  readonly name: Latest<string> | null;
  readonly path: Latest<readonly string[]> | null;
  /** Name of the product it belongs to. */
  readonly ofName: Latest<string> | null;
}

export const undressed: Dress = { name: null, path: null, ofName: null };

/** What the entity was called at `at` (ISO 8601). */
export function dressOf({ name, path, of }: Entity, at: string): Dress {
  return { name: seenAt(name, at), path: seenAt(path, at), ofName: seenAt(of?.name, at) };
}

export function latestDress(a: Dress, b: Dress): Dress {
  return { name: latest(a.name, b.name), path: latest(a.path, b.path), ofName: latest(a.ofName, b.ofName) };
}

/** What entityIdentity() wrote down. */
type Identity = readonly [
  own: { readonly id?: string; readonly path?: readonly string[]; readonly name?: string | null },
  of: { readonly id?: string; readonly name?: string } | null,
];

/** The entity with this identity, dressed. */
export function entityFrom(kind: EntityKind, identity: string, { name, path, ofName }: Dress): Entity {
  const [own, of] = JSON.parse(identity) as Identity;
  const shownPath = path?.value ?? own.path;
  return {
    kind,
    id: own.id ?? null,
    name: name?.value ?? own.name ?? null,
    ...(shownPath && { path: shownPath }),
    ...(of && { of: { id: of.id ?? null, name: ofName?.value ?? of.name ?? null } }),
  };
}

/** The key entityKey() gives every entity of this identity. */
export function keyFrom(identity: string): string {
  const [{ id, path, name }] = JSON.parse(identity) as Identity;
  return entityKey({ kind: 'shop', id: id ?? null, name: name ?? null, ...(path && { path }) });
}
