/** Headings of our exports that no console uses. */
const marks = new Set([
  'entity_kind',
  'entity_id',
  'entity_name',
  'entity_path',
  'of_id',
  'of_name',
  'metric_name',
  'period_start',
  'period_end',
  'confirmed_at',
  'adapter_version',
  'revision_log',
  'entity_category',
]);

/**
 * Whether these are headings of an export of ours, some of them maybe broken: what has them and lacks others is damaged,
 * and must not pass for a report of somebody else's.
 */
export function looksLikeOurs(heads: readonly string[]): boolean {
  return heads.filter((head) => marks.has(head)).length >= 3;
}
