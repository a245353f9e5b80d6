import { expect, test } from 'vitest';
import type { Reading } from '../../../utils/model/reading.ts';
import { uniqueReadings as inSteps } from '../../../utils/normalise/unique-readings.ts';
import { inOneGo } from './in-one-go.ts';

const period = { start: '2026-08-23', end: '2026-08-23', grain: 'day' } as const;

function figure(value: number | null, over: Partial<Reading> = {}): Reading {
  const entity = { kind: 'product', id: '68112345678', name: null } as const;
  const state = value === null ? 'absent' : 'ok';
  return { entity, metric: 'visitors', role: 'own', state, value, unit: 'count', period, raw: `${value}`, ...over };
}

const about12k = { rounded: true, low: 11_500, high: 12_500 } as const;

const uniqueReadings = (readings: readonly Reading[]) => inOneGo(inSteps(readings));

test('equal figures count once, and a number stands before none', () => {
  expect(uniqueReadings([figure(null), figure(5), figure(5)])).toEqual({ readings: [figure(5)], warnings: [] });
});

test('a rounded figure and the exact one it may be agree, and the exact one is kept', () => {
  const { readings, warnings } = uniqueReadings([figure(12_000, about12k), figure(12_034)]);
  expect(readings).toEqual([figure(12_034)]);
  expect(warnings).toEqual([]);
});

test('a rounded figure and one it cannot be contradict each other', () => {
  expect(uniqueReadings([figure(12_000, about12k), figure(13_034)]).warnings).toEqual(['contradiction:visitors']);
});

test('two values of one figure are flagged and never averaged', () => {
  const { readings, warnings } = uniqueReadings([figure(100), figure(200)]);
  expect(readings.map(({ value }) => value)).toEqual([100]);
  expect(warnings).toEqual(['contradiction:visitors']);
});

test('peers, earlier periods and changes are figures of their own', () => {
  const roles = (['own', 'previous', 'peer', 'change'] as const).map((role, index) => figure(index + 1, { role }));
  expect(uniqueReadings(roles)).toEqual({ readings: roles, warnings: [] });
});

test('the mean of the peers and the best of them are two figures', () => {
  const mean: Reading = { ...figure(100), role: 'peer' };
  const top: Reading = { ...figure(180), role: 'peer_top' };
  expect(uniqueReadings([mean, top])).toEqual({ readings: [mean, top], warnings: [] });
});
