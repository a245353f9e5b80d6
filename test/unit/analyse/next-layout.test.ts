import { expect, test } from 'vitest';
import { nextLayout } from '../../../utils/analyse/next-layout.ts';
import type { PageLayout } from '../../../utils/model/layout.ts';

const look = (missing: readonly string[], day: number) => ({
  console: 'sycm',
  page: 'item_rank',
  missing,
  at: `2026-08-${day}T10:00:00+08:00`,
});

function after(...looks: readonly (readonly string[])[]): PageLayout | undefined {
  return looks.reduce<PageLayout | undefined>(
    (known, missing, index) => nextLayout(known, look(missing, 10 + index)),
    undefined,
  );
}

test('a figure missing from the start is no change of the page', () => {
  expect(after(['pay_amount'], ['pay_amount'])).toMatchObject({ changedAt: null, missing: ['pay_amount'] });
});

test('a figure no longer found on a page that was known is a change, dated by the first look without it', () => {
  expect(after([], [], [], ['pay_amount'], ['pay_amount', 'visitors'])).toMatchObject({
    changedAt: '2026-08-13T10:00:00+08:00',
    missing: ['pay_amount', 'visitors'],
  });
});

test('a page on which everything is found again is well again', () => {
  expect(after([], [], [], ['pay_amount'], [])).toMatchObject({ changedAt: null, missing: [], good: 4 });
});
