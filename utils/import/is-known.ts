import type { Grain } from '../model/period.ts';
import type { EntityKind, ReadingState, Role } from '../model/reading.ts';

const isOneOf =
  <T extends string>(...words: readonly T[]) =>
  (text: string): text is T =>
    (words as readonly string[]).includes(text);

export const isEntityKind = isOneOf<EntityKind>('shop', 'product', 'source', 'keyword', 'campaign', 'order');
export const isRole = isOneOf<Role>('own', 'previous', 'peer', 'change', 'peer_top');
export const isState = isOneOf<ReadingState>('ok', 'absent', 'masked', 'unreadable');
export const isGrain = isOneOf<Grain>('realtime', 'hour', 'day', 'week', 'month', 'range');

/** An ISO 8601 instant. */
export function isTime(text: string): text is string {
  return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
