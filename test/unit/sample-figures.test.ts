import { expect, test } from 'vitest';
import { metricById } from '../../utils/model/metrics.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';

const figures = sampleFigures('2026-11-21', 'zh');
const figureOn = (metric: string, day: string, kind = 'shop') =>
  figures.find(
    (one) => one.metric === metric && one.period?.start === day && one.entity.kind === kind && one.role === 'own',
  )?.value ?? Number.NaN;

test('the sample shop is the same on every run', () => {
  expect(sampleFigures('2026-11-21', 'zh')).toEqual(figures);
});

test('its history ends yesterday and has gaps, as real ones have', () => {
  const days = [...new Set(figures.map(({ period }) => period?.start))].sort();
  expect(days.at(-1)).toBe('2026-11-21');
  expect(days).toHaveLength(124);
});

test('every figure is of a known metric, positive and of the sample shop', () => {
  expect(figures.filter(({ metric }) => !metricById(metric))).toEqual([]);
  expect(figures.filter(({ value }) => value === null || !Number.isFinite(value) || value < 0)).toEqual([]);
  expect(new Set(figures.map(({ shopKey, seen }) => `${shopKey} ${seen.console}`))).toEqual(
    new Set(['sample:shop sample']),
  );
});

test('people are fewer than the sum over products, and buyers fewer than visitors', () => {
  for (const day of ['2026-09-01', '2026-11-21']) {
    const products = figures.filter((one) => one.entity.kind === 'product' && one.period?.start === day);
    const sum = products
      .filter(({ metric }) => metric === 'visitors')
      .reduce((total, { value }) => total + (value ?? 0), 0);
    expect(figureOn('visitors', day)).toBeLessThan(sum);
    expect(figureOn('pay_buyers', day)).toBeLessThan(figureOn('visitors', day));
    expect(figureOn('new_buyers', day) + figureOn('returning_buyers', day)).toBe(figureOn('pay_buyers', day));
  }
});

test('names come in the language asked for', () => {
  const names = sampleFigures('2026-11-21', 'en').map(({ entity }) => entity.name ?? '');
  expect(names.some((name) => name === 'Cream floor lamp')).toBe(true);
});
