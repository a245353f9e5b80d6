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

/** The dress, seen again at `at`. */
export function confirmed(dress: Dress, at: string | undefined): Dress {
  if (at === undefined) return dress;
  const again = <T>(known: Latest<T> | null) => known && latest(known, { ...known, at });
  return { name: again(dress.name), path: again(dress.path), ofName: again(dress.ofName) };
}

/** The one time at which all of the dress was seen; undefined where it was not one, or nothing was seen. */
export function seenAtOnce({ name, path, ofName }: Dress): string | undefined {
  const at = (name ?? path ?? ofName)?.at;
  return [name, path, ofName].every((one) => !one || one.at === at) ? at : undefined;
}

/** Whether two dresses say the same, whenever that was. */
export function isSameDress(a: Dress, b: Dress): boolean {
  return a.name?.value === b.name?.value && isSamePath(a.path, b.path) && a.ofName?.value === b.ofName?.value;
}

function isSamePath(a: Dress['path'], b: Dress['path']): boolean {
  if (!a || !b) return a === b;
  return a.value.length === b.value.length && a.value.every((step, n) => step === b.value[n]);
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
