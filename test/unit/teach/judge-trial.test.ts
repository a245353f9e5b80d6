import { expect, test } from 'vitest';
import { judgeTrial } from '../../../utils/teach/judge-trial.ts';
import type { Trial, TrialReading } from '../../../utils/teach/pointed.ts';
import { taughtRuleOf } from '../../taught-rule-of.ts';

const period = { start: '2026-08-23', end: '2026-08-23', grain: 'day' } as const;
const reading = (said: Partial<TrialReading>): TrialReading => ({
  name: null,
  metric: 'pay_amount',
  role: 'own',
  state: 'ok',
  value: 12,
  unit: 'CNY',
  period,
  raw: '¥12',
  ...said,
});
const trial = (readings: readonly TrialReading[], said: Partial<Trial> = {}): Trial => ({
  readings,
  count: readings.length,
  others: { without: 0, beside: 0 },
  never: false,
  ...said,
});
const card = taughtRuleOf({});
const column = taughtRuleOf({ place: 'column' });
const at = { text: '¥ 12' };

test('a figure is read when it is the one pointed at', () => {
  expect(judgeTrial(card, at, trial([reading({})]))).toEqual({
    is: 'reads',
    reading: reading({}),
    count: 1,
    timeless: false,
  });
});

test('a figure without a period is said to be so', () => {
  expect(judgeTrial(card, at, trial([reading({ period: null })]))).toMatchObject({ is: 'reads', timeless: true });
});

test('a dash is a reading too', () => {
  const none = reading({ state: 'absent', value: null, raw: '-' });
  expect(judgeTrial(card, { text: '-' }, trial([none]))).toMatchObject({ is: 'reads', reading: none });
});

test.for([
  ['never', card, at, trial([], { never: true })],
  ['nothing', card, at, trial([])],
  ['nothing', card, at, trial([reading({ role: 'previous' })])],
  ['rows', column, at, trial([])],
  ['other', card, at, trial([reading({ value: 99, raw: '¥99' })])],
  ['unreadable', card, at, trial([reading({ state: 'unreadable', value: null })])],
  ['several', card, at, trial([reading({}), reading({ value: 99, raw: '¥99' })])],
  ['still-read', taughtRuleOf({ metric: null }), at, trial([], { others: { without: 1, beside: 1 } })],
] as const)('it fails because of %s', ([why, rule, pointed, tried]) => {
  expect(judgeTrial(rule, pointed, tried)).toMatchObject({ is: 'fails', why });
});

test('a copy of the same figure is no second one', () => {
  expect(judgeTrial(card, at, trial([reading({}), reading({})])).is).toBe('reads');
});

test('a figure of the peers is found by its role', () => {
  const rule = taughtRuleOf({ role: 'peer' });
  expect(judgeTrial(rule, at, trial([reading({ role: 'peer' })])).is).toBe('reads');
});

test('of a column the row pointed at is shown, and how many there are', () => {
  const rows = [reading({ name: '衬衫', value: 5, raw: '5' }), reading({ name: '短裤' })];
  expect(judgeTrial(column, at, trial(rows, { count: 20 }))).toMatchObject({
    is: 'reads',
    count: 20,
    reading: { name: '短裤' },
  });
});

test('a figure that is to be ignored is, when nobody reads it any more', () => {
  const rule = taughtRuleOf({ metric: null });
  expect(judgeTrial(rule, at, trial([], { others: { without: 1, beside: 0 } }))).toEqual({ is: 'ignores' });
});
