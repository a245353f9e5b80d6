import { expect, test } from 'vitest';
import { askedEarly } from '../../entrypoints/sidepanel/asked-early.ts';

/** Answers 1, 2, 3 …, and can be told to have changed. */
function source() {
  const listeners = new Set<() => void>();
  let asked = 0;
  return {
    ask: async () => ++asked,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: () => {
      for (const listener of [...listeners]) listener();
    },
    asked: () => asked,
    listeners,
  };
}

test('the question is put before anybody wants the answer', () => {
  const { ask, onChange, asked } = source();
  askedEarly(ask, onChange, 1);
  expect(asked()).toBe(1);
});

test('as many as were expected share the early answer, later ones ask anew', async () => {
  const { ask, onChange, listeners } = source();
  const answer = askedEarly(ask, onChange, 2);
  expect([await answer(), await answer(), await answer(), await answer()]).toEqual([1, 1, 2, 3]);
  expect(listeners.size, 'nobody listens for what nobody keeps').toBe(0);
});

test('what changed meanwhile is asked anew', async () => {
  const { ask, onChange, change, listeners } = source();
  const answer = askedEarly(ask, onChange, 2);
  change();
  expect([await answer(), await answer()]).toEqual([2, 3]);
  expect(listeners.size).toBe(0);
});

test('a change after the first of two is not kept from the second', async () => {
  const { ask, onChange, change } = source();
  const answer = askedEarly(ask, onChange, 2);
  expect(await answer()).toBe(1);
  change();
  expect(await answer()).toBe(2);
});

test('a question that fails is met by who wants the answer, and the next one asks anew', async () => {
  const answers = [Promise.reject(new Error('no answer')), Promise.resolve(7)];
  const answer = askedEarly(
    () => answers.shift() as Promise<number>,
    () => () => undefined,
    1,
  );
  await expect(answer()).rejects.toThrow('no answer');
  expect(await answer()).toBe(7);
});
