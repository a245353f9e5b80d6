import type { Entity, EntityKind } from '../model/reading.ts';
import { compareText } from './compare-text.ts';
import { type Dress, entityFrom, keyFrom, latestDress, undressed } from './dress.ts';

/** Entities listed in one record. */
export const listSize = 256;

/** The entities of one shop and kind by number. A number belongs to its entity for good. */
export class Dictionary {
  private readonly kind: EntityKind;
  private readonly identities: (string | undefined)[] = [];
  private readonly dresses: Dress[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly entities: (Entity | undefined)[] = [];
  private sorted: readonly number[] | undefined;
  private readonly byKey = new Map<string, readonly number[]>();

  constructor(kind: EntityKind) {
    this.kind = kind;
  }

  /** Puts a stored block where it belongs; a damaged one leaves a gap, whose numbers are never given again. */
  fill(block: number, identities: readonly string[] | undefined): void {
    for (let n = 0; n < (identities?.length ?? listSize); n++) {
      const number = block * listSize + n;
      const identity = identities?.[n];
      this.identities[number] = identity;
      this.dresses[number] = undressed;
      if (identity !== undefined) this.numbers.set(identity, number);
    }
  }

  dress(number: number, dress: Dress): void {
    this.dresses[number] = latestDress(this.dresses[number] ?? undressed, dress);
    this.entities[number] = undefined;
  }

  numberOf(identity: string): number | undefined {
    return this.numbers.get(identity);
  }

  /** The number of a new entity. */
  add(identity: string): number {
    const number = this.identities.push(identity) - 1;
    this.numbers.set(identity, number);
    this.sorted = undefined;
    return number;
  }

  /** The identities of a block as they are stored. */
  blockOf(block: number): readonly (string | undefined)[] {
    return this.identities.slice(block * listSize, (block + 1) * listSize);
  }

  /** One more than the highest number. */
  get size(): number {
    return this.identities.length;
  }

  get blocks(): number {
    return Math.ceil(this.identities.length / listSize);
  }

  /** Undefined for a number nobody has, or whose block was damaged. */
  entity(number: number): Entity | undefined {
    const identity = this.identities[number];
    if (identity === undefined) return undefined;
    this.entities[number] ??= entityFrom(this.kind, identity, this.dresses[number] ?? undressed);
    return this.entities[number];
  }

  identity(number: number): string | undefined {
    return this.identities[number];
  }

  dressOf(number: number): Dress {
    return this.dresses[number] ?? undressed;
  }

  /** Numbers of the entities with this key. */
  withKey(key: string): readonly number[] {
    this.order();
    return this.byKey.get(key) ?? [];
  }

  /** All numbers by key, then identity: the order of every query and export. */
  order(): readonly number[] {
    if (this.sorted) return this.sorted;
    const inOrder = this.identities
      .flatMap((identity, number) => (identity === undefined ? [] : { number, identity, key: keyFrom(identity) }))
      .sort((a, b) => compareText(a.key, b.key) || compareText(a.identity, b.identity));
    this.byKey.clear();
    for (const { key, number } of inOrder) this.byKey.set(key, [...(this.byKey.get(key) ?? []), number]);
    this.sorted = inOrder.map(({ number }) => number);
    return this.sorted;
  }
}
