import type { EntityKind } from '../model/reading.ts';
import type { DamagedPiece } from './health.ts';

/** Bytes that could not be read, set aside as they were found. */
export interface StoredDamage {
  readonly from: 'chunks' | 'entities' | 'dresses';
  readonly key: readonly (string | number)[];
  readonly bytes: unknown;
  readonly reason: DamagedPiece['reason'];
}

/** Told of every piece that could not be read; what reads goes on without it. */
export type DamageReport = (damage: Omit<StoredDamage, 'bytes'>) => void;

export function toDamagedPiece({ from, key, reason }: StoredDamage): DamagedPiece {
  const [shop, kind] = (from === 'entities' ? key : key.slice(1)) as [string, EntityKind];
  return {
    shop,
    kind,
    period: from === 'chunks' ? String(typeof key[3] === 'string' ? key[3] : key[4]) : null,
    reason,
  };
}
