import { entityKey } from '../model/entity-key.ts';
import type { Entity, EntityKind } from '../model/reading.ts';
import { type Latest, latest, seenAt } from './latest.ts';

/** What a product is filed under. A file says more of that than a page: what is imported stands above what was captured. */
export interface Filed extends Latest<string> {
  readonly imported?: true;
}

/** What an entity was called, apart from what tells it from others; may change while the entity stays the same. */
export interface Dress {
  readonly name: Latest<string> | null;
  readonly path: Latest<readonly string[]> | null;
  /** Name of the product it belongs to. */
  readonly ofName: Latest<string> | null;
  readonly category: Filed | null;
}

export const undressed: Dress = { name: null, path: null, ofName: null, category: null };

/** What the entity was called at `at` (ISO 8601). @param imported by a file that is no export of ours. */
export function dressOf({ name, path, of, category }: Entity, at: string, imported = false): Dress {
  const filed = seenAt(category, at);
  return {
    name: seenAt(name, at),
    path: seenAt(path, at),
    ofName: seenAt(of?.name, at),
    category: filed && { ...filed, ...(imported && { imported }) },
  };
}

export function latestDress(a: Dress, b: Dress): Dress {
  return {
    name: latest(a.name, b.name),
    path: latest(a.path, b.path),
    ofName: latest(a.ofName, b.ofName),
    category: latestFiled(a.category, b.category),
  };
}

function latestFiled(a: Filed | null, b: Filed | null): Filed | null {
  if (a && b && a.imported !== b.imported) return a.imported ? a : b;
  return latest(a, b);
}

/** When an entity was seen again under its names and, where a page said so, in its category: one text for both. */
export type SeenAgain = string;

/** @param filed '' where the category was not seen again. */
export function seenAgain(named: string, filed: string): SeenAgain {
  return filed === '' ? named : `${named} ${filed}`;
}

export function timesIn(again: SeenAgain | undefined): readonly [named: string, filed: string] {
  const [named = '', filed = ''] = again?.split(' ') ?? [];
  return [named, filed];
}

/** The dress, seen again. */
export function confirmed(dress: Dress, seen: SeenAgain | undefined): Dress {
  if (seen === undefined) return dress;
  const [named, filed] = timesIn(seen);
  const again = <L extends Latest<unknown>>(known: L | null, at: string) =>
    at === '' ? known : known && latest(known, { ...known, at });
  return {
    name: again(dress.name, named),
    path: again(dress.path, named),
    ofName: again(dress.ofName, named),
    category: again(dress.category, filed),
  };
}

/** The one time at which all it is called was seen; undefined where it was not one, or nothing was seen. */
export function seenAtOnce({ name, path, ofName }: Dress): string | undefined {
  const at = (name ?? path ?? ofName)?.at;
  return [name, path, ofName].every((one) => !one || one.at === at) ? at : undefined;
}

/** Whether a look says what is known, whenever that was; a look need not tell the category. */
export function isSameDress(a: Dress, look: Dress): boolean {
  const { category } = look;
  return isCalledSame(a, look) && (!category || category.value === a.category?.value);
}

function isCalledSame(a: Dress, b: Dress): boolean {
  return a.name?.value === b.name?.value && isSamePath(a.path, b.path) && a.ofName?.value === b.ofName?.value;
}

/** Whether nothing of one dress was replaced by the other. */
export function isOneDress(a: Dress, b: Dress): boolean {
  return a.name === b.name && a.path === b.path && a.ofName === b.ofName && a.category === b.category;
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
export function entityFrom(kind: EntityKind, identity: string, { name, path, ofName, category }: Dress): Entity {
  const [own, of] = JSON.parse(identity) as Identity;
  const shownPath = path?.value ?? own.path;
  return {
    kind,
    id: own.id ?? null,
    name: name?.value ?? own.name ?? null,
    ...(shownPath && { path: shownPath }),
    ...(of && { of: { id: of.id ?? null, name: ofName?.value ?? of.name ?? null } }),
    ...(category && { category: category.value }),
  };
}

/** The key entityKey() gives every entity of this identity. */
export function keyFrom(identity: string): string {
  const [{ id, path, name }] = JSON.parse(identity) as Identity;
  return entityKey({ kind: 'shop', id: id ?? null, name: name ?? null, ...(path && { path }) });
}
