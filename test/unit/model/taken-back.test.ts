import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTakenBack, takenBack } from '../../../utils/model/taken-back.ts';

test('what a change made is as before, and what was changed again since stays', () => {
  const before = { theme: 'light', rises: 'red' };
  const after = { theme: 'dark', rises: 'green', paused: true };
  expect(takenBack<unknown>(before, after, { theme: 'dark', rises: 'auto', paused: true, language: 'en' })).toEqual({
    theme: 'light',
    rises: 'auto',
    language: 'en',
  });
});

test('the order in which a store hands keys back makes no difference', () => {
  const one = { view: { by: 'visitors', down: true } };
  expect(takenBack<unknown>({}, one, { view: { down: true, by: 'visitors' } })).toEqual({});
});

test('items that came with a change go with it, and those entered since stay', () => {
  const cost = (id: string, amount: number) => ({ id, amount });
  const before = [cost('a', 1), cost('b', 2)];
  const after = [cost('a', 5), cost('b', 2), cost('c', 3), cost('d', 4)];
  const now = [cost('a', 5), cost('b', 7), cost('c', 3), cost('d', 8), cost('e', 9)];
  expect(listTakenBack(before, after, now)).toEqual([cost('a', 1), cost('b', 7), cost('d', 8), cost('e', 9)]);
  expect(listTakenBack(before, after, [cost('b', 2)])).toEqual([cost('b', 2)]);
});

const records = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.integer({ max: 2, min: 0 }));

test('taken back at once, everything is as before', () => {
  fc.assert(
    fc.property(records, records, (before, after) => {
      expect(takenBack(before, after, after)).toEqual(before);
    }),
  );
});
