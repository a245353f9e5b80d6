import { expect, test } from 'vitest';
import { mergeRuns } from '../../../utils/store/merge-runs.ts';
import type { Run } from '../../../utils/store/run.ts';

const at = '2026-01-06T02:00:00Z';
const run = (value: number, snapshot: string): Run => ({
  state: 'ok',
  value,
  unit: 'count',
  raw: String(value),
  from: at,
  to: at,
  console: 'sycm',
  page: 'home',
  block: null,
  adapterVersion: 1,
  snapshot,
});
const values = (runs: readonly Run[]) => runs.map(({ value }) => value);

test('two values of one instant stand in one order whichever snapshot they are said to be of', () => {
  const order = values(mergeRuns([run(7, 's0')], [run(0, 's1')]));
  expect(values(mergeRuns([run(7, 's1')], [run(0, 's1')]))).toEqual(order);
  expect(values(mergeRuns([run(0, 's0')], [run(7, 's1')]))).toEqual(order);
});
