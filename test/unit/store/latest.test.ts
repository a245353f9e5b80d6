import { expect, test } from 'vitest';
import { latest, seenAt } from '../../../utils/store/latest.ts';
import { mergeShops } from '../../../utils/store/merge-shops.ts';

const [early, late] = ['2026-01-06T10:00:00+08:00', '2026-01-06T09:00:00Z'];

test('the later of two stands, by the instant and not by the text', () => {
  const [a, b] = [seenAt('a', early), seenAt('b', late)];
  expect(latest(a, b)).toBe(b);
  expect(latest(b, a)).toBe(b);
});

test('something stands before nothing', () => {
  const a = seenAt('a', early);
  expect(latest(a, null)).toBe(a);
  expect(latest(null, a)).toBe(a);
  expect(latest(null, null)).toBeNull();
});

test('of two values of one instant the same one stands whatever the order', () => {
  const [a, b] = [seenAt('a', early), seenAt('b', early)];
  expect(latest(a, b)).toBe(b);
  expect(latest(b, a)).toBe(b);
});

test('of two that say the same the one known already stays', () => {
  const a = seenAt('a', early);
  expect(latest(a, seenAt('a', early))).toBe(a);
});

test('what was not there was not seen, what was empty was', () => {
  expect(seenAt(null, early)).toBeNull();
  expect(seenAt(undefined, early)).toBeNull();
  expect(seenAt('', early)).toEqual({ value: '', at: early });
});

test('a shop two layers know was seen from the first to the last time either saw it', () => {
  const shop = (name: string, firstSeen: string, lastSeen: string) => ({
    key: 'sycm:1',
    console: 'sycm',
    id: seenAt('1', firstSeen),
    name: seenAt(name, lastSeen),
    firstSeen,
    lastSeen,
  });
  const [a, b] = [shop('old', early, early), shop('new', late, late)];
  const merged = { ...a, id: b.id, name: b.name, lastSeen: late };
  expect(mergeShops(a, b)).toEqual(merged);
  expect(mergeShops(b, a)).toEqual(merged);
  expect(mergeShops(a, a)).toEqual(a);
});
