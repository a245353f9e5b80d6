import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from '../../../utils/teach/read-answer.ts';

const spot = { place: 'card', label: '净收入', between: [], works: true, headers: [], firstRow: [] };
const pointed = { text: '¥12', path: '/report', blocks: ['概况'], spots: [spot] };
const reading = {
  name: null,
  metric: 'pay_amount',
  role: 'own',
  state: 'ok',
  value: 1,
  unit: 'CNY',
  period: null,
  raw: '1',
};
const trial = { readings: [reading], count: 1, others: { without: 0, beside: 0 }, never: false };
const sound = [
  { say: 'ready', figures: 3, never: false },
  { say: 'over', text: '12', label: '净收入' },
  { say: 'picked', pointed },
  { say: 'tried', trial, turn: 1 },
  { say: 'ended' },
];

test.for(sound)('$say is understood', (answer) => {
  expect(readAnswer(answer)).toEqual(answer);
});

test.for([
  ['nothing', undefined],
  ['a text', 'picked'],
  ['an unknown word', { say: 'save' }],
  ['a word every object knows', { say: 'toString' }],
  ['a figure without a place', { say: 'picked' }],
  ['too many spots', { say: 'picked', pointed: { ...pointed, spots: Array(13).fill(spot) } }],
  ['a text of a megabyte', { say: 'picked', pointed: { ...pointed, text: 'x'.repeat(1_000_000) } }],
  [
    'a value that is no number',
    { say: 'tried', turn: 1, trial: { ...trial, readings: [{ ...reading, value: 'NaN' }] } },
  ],
  ['a negative count', { say: 'ready', figures: -1, never: false }],
] as const)('%s is not', ([, message]) => {
  expect(readAnswer(message)).toBeUndefined();
});

test('whatever comes, it is understood or not, and never throws', () => {
  fc.assert(fc.property(fc.anything(), (message) => [undefined, message].includes(readAnswer(message) as never)));
});
