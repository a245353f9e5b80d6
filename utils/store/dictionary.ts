import type { Entity, EntityKind } from '../model/reading.ts';
import { compareText } from './compare-text.ts';
import { compareTimes } from './compare-times.ts';
import {
  confirmed,
  type Dress,
  entityFrom,
  isOneDress,
  isSameDress,
  keyFrom,
  latestDress,
  seenAgain,
  seenAtOnce,
  timesIn,
  undressed,
} from './dress.ts';
import type { NameTimes } from './name-times.ts';

/** Entities listed in one record. */
export const listSize = 256;

/** The entities of one shop and kind by number. A number belongs to its entity for good. */
export class Dictionary {
  private readonly kind: EntityKind;
  private readonly identities: (string | undefined)[] = [];
  private readonly dresses: Dress[] = [];
  /** When they were seen again, where that is not part of the dresses. */
  times: NameTimes = [];
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

  /** Notes what an entity was called in a capture: that again, or something else; 'known' when that was known. */
  see(number: number, dress: Dress): 'known' | 'confirmed' | 'renamed' {
    const known = this.dresses[number] ?? undressed;
    const at = seenAtOnce(dress);
    const before = this.times[number];
    if (at !== undefined && isSameDress(known, dress)) {
      const [named, filed] = timesIn(before);
      const again = seenAgain(later(named, at), later(filed, dress.category?.at ?? ''));
      if (before === again) return 'known';
      for (let n = this.times.length; n < number; n++) this.times[n] = undefined;
      this.times[number] = again;
      return 'confirmed';
    }
    const whole = confirmed(known, before);
    const after = latestDress(whole, dress);
    if (isOneDress(after, whole)) return 'known';
    this.dress(number, after);
    return 'renamed';
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
    return confirmed(this.dresses[number] ?? undressed, this.times[number]);
  }

  /** The dresses of a block as they are stored, without `times`. */
  dressesOf(block: number): readonly Dress[] {
    return Array.from({ length: listSize }, (_, row) => this.dresses[block * listSize + row] ?? undressed);
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

function later(a: string, b: string): string {
  return a !== '' && (b === '' || compareTimes(a, b) >= 0) ? a : b;
}
