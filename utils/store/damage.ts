import type { EntityKind } from '../model/reading.ts';
import { placeOf } from './chunk-place.ts';
import type { ChunkKey } from './database.ts';
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
    period: from === 'chunks' ? placeOf(key as unknown as ChunkKey).bucket : null,
    reason,
  };
}
