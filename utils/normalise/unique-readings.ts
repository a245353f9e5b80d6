import type { Reading } from '../model/reading.ts';

/**
 * One reading for each figure. Carousels clone slides and totals repeat cards: equal values count once. Different
 * values of one figure contradict each other: the first stands, unless only a later one is a number, and a warning says so.
 */
export function uniqueReadings(readings: readonly Reading[]): {
  readonly readings: readonly Reading[];
  readonly warnings: readonly string[];
} {
  const unique = new Map<string, Reading>();
  const warnings = new Set<string>();
  for (const reading of readings) {
    const { entity } = reading;
    const key = JSON.stringify([
      entity.kind,
      entity.id ?? entity.path ?? entity.name,
      entity.of?.id,
      reading.metric,
      reading.role,
      reading.period,
    ]);
    const known = unique.get(key);
    if (!known || (known.value === null && reading.value !== null)) unique.set(key, reading);
    else if (known.value !== reading.value && reading.value !== null && reading.role === 'own')
      warnings.add(`contradiction:${reading.metric}`);
  }
  return { readings: [...unique.values()], warnings: [...warnings] };
}
