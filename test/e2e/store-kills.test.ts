import { expect, test } from 'vitest';
import { killCycles, killPhases } from '../harness/kill-cycles.ts';

test('a browser that is killed while it captures, seals, migrates, imports or takes back loses, tears and doubles nothing', {
  timeout: 180_000,
}, async () => {
  // Not the same moments in every run: that is the point.
  const { promises, faults, phases } = await killCycles(12, Math.random);
  expect(faults).toEqual([]);
  // A phase of some milliseconds may be over when the kill arrives; the bench, with ten times as many, demands all.
  expect(killPhases.filter((phase) => phases[phase]).length).toBeGreaterThanOrEqual(4);
  expect(promises).toBeGreaterThan(12);
});
