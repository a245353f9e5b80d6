import { expect, test } from 'vitest';
import { dayValues } from '../../../../utils/analyse/campaigns/day-values.ts';
import { series } from '../figure-of.ts';

test('known days are there, days shown as "-" or never captured are not', () => {
  const figures = series('visitors', '2026-01-05', [5, null, undefined, 0]);
  expect([...dayValues(figures, 'visitors', { from: '2026-01-05', to: '2026-01-09' })]).toEqual([
    ['2026-01-05', 5],
    ['2026-01-08', 0],
  ]);
});
