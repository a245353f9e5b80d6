import { expect, test } from 'vitest';
import { nextToOpen } from '../../../utils/analyse/next-to-open.ts';
import type { CoverageState, MetricCoverage } from '../../../utils/model/coverage.ts';

const dates = ['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07'];

function line(page: string | null, metric: string, states: readonly CoverageState[], rows = 30): MetricCoverage {
  const days = states.map((state, n) => ({
    date: dates[n] as string,
    state,
    rows: state === 'missing' ? 0 : rows,
    total: state === 'partial' ? 300 : null,
  }));
  return { console: 'sycm', page, kind: 'product', metric, days };
}

test('missing days come before partial ones before contradictory ones, the latest first', () => {
  const open = nextToOpen(
    [
      line('item_rank', 'visitors', ['missing', 'partial', 'missing', 'captured']),
      line('home', 'visitors', ['contradictory', 'captured', 'captured', 'captured']),
    ],
    '2026-01-07',
  );
  expect(open.map(({ page, date, state }) => [page, date, state])).toEqual([
    ['item_rank', '2026-01-06', 'missing'],
    ['item_rank', '2026-01-04', 'missing'],
    ['item_rank', '2026-01-05', 'partial'],
    ['home', '2026-01-04', 'contradictory'],
  ]);
  expect(open[2]).toMatchObject({ rows: 30, total: 300 });
});

test('one page and day is opened once for all its metrics, and the worst of them decides', () => {
  const open = nextToOpen(
    [
      line('item_rank', 'visitors', ['partial'], 20),
      line('item_rank', 'pay_amount', ['missing']),
      line('item_rank', 'clicks', ['captured']),
    ],
    '2026-01-07',
  );
  expect(open).toEqual([
    {
      console: 'sycm',
      page: 'item_rank',
      kind: 'product',
      date: '2026-01-04',
      state: 'missing',
      metrics: ['visitors', 'pay_amount'],
      rows: 20,
      total: 300,
    },
  ]);
});

test('days that are not settled yet, pages without a name and whole histories ask for nothing', () => {
  const missing = ['missing', 'missing', 'missing', 'missing'] as const;
  expect(nextToOpen([line('home', 'visitors', missing)], '2026-01-05')).toHaveLength(2);
  expect(nextToOpen([line(null, 'visitors', missing)], '2026-01-07')).toEqual([]);
  expect(nextToOpen([line('home', 'visitors', ['captured'])], '2026-01-07')).toEqual([]);
  expect(nextToOpen([], '2026-01-07')).toEqual([]);
});
