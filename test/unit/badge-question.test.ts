import { expect, test } from 'vitest';
import { isBadgeQuestion } from '../../entrypoints/background/read-badge-question.ts';

const figure = {
  entity: { kind: 'product', id: '1', name: null },
  metric: 'visitors',
  unit: 'count',
  value: 3,
  period: { start: '2026-11-20', end: '2026-11-20', grain: 'day' },
};
const asked = (patch: object = {}) => ({ shopKey: 'sycm:a', figures: [{ ...figure, ...patch }] });

test('a question in its proper form is one', () => {
  expect(isBadgeQuestion(asked())).toBe(true);
  expect(isBadgeQuestion(asked({ entity: { kind: 'source', id: null, name: 'x', path: ['a', 'b'] } }))).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['no figures', { shopKey: 'a' }],
  ['too many figures', { shopKey: 'a', figures: Array.from({ length: 301 }, () => figure) }],
  ['a shop that is no text', { ...asked(), shopKey: { $ne: 1 } }],
  ['orders', asked({ entity: { kind: 'order', id: '1', name: null } })],
  ['an unknown metric', asked({ metric: 'secrets' })],
  ['no number', asked({ value: Number.NaN })],
  ['the running day', asked({ period: { ...figure.period, grain: 'realtime' } })],
  ['a day that is none', asked({ period: { ...figure.period, start: '2026-1-1' } })],
  ['a period that ends before it begins', asked({ period: { ...figure.period, end: '2026-11-19' } })],
  ['a path that is no list', asked({ entity: { kind: 'source', id: null, name: 'x', path: 'a' } })],
])('%s is refused', (_, question) => {
  expect(isBadgeQuestion(question)).toBe(false);
});
