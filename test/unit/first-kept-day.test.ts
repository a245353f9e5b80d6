import { expect, test } from 'vitest';
import { firstKeptDay } from '../../utils/analyse/first-kept-day.ts';

test('a rule keeps the running month and whole months before it, over the turn of the year too', () => {
  expect(firstKeptDay('2026-01-15T10:00:00Z', 1)).toBe('2025-12-01');
  expect(firstKeptDay('2026-03-31T10:00:00Z', 24)).toBe('2024-03-01');
});

test('no rule, or one that makes no sense, lets nothing go', () => {
  for (const months of [null, 0, -3, Number.NaN]) expect(firstKeptDay('2026-01-15T10:00:00Z', months)).toBeUndefined();
});
