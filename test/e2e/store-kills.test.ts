import { expect, test } from 'vitest';
import { killCycles } from '../harness/kill-cycles.ts';

test('a browser that is killed while it captures, seals, migrates or imports loses, tears and doubles nothing', {
  timeout: 180_000,
}, async () => {
  // Not the same moments in every run: that is the point.
  const { promises, faults } = await killCycles(12, Math.random);
  expect(faults).toEqual([]);
  expect(promises).toBeGreaterThan(12);
});
