import type { EntityKind } from './reading.ts';

/** What a retention rule lets go: the shop as a whole always stays. */
export const detailKinds: readonly EntityKind[] = ['product', 'source', 'keyword', 'campaign', 'order'];

const dayMs = 86_400_000;

/**
 * Whether a rule may be followed: it has stood for a day, which is how long it can be taken back.
 * @param since ISO 8601; null when it was not noted
 * @param now milliseconds since 1970
 */
export function isRuleDue(since: string | null, now: number): boolean {
  return since !== null && now - Date.parse(since) >= dayMs;
}
