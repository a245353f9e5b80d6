import { expect, test } from 'vitest';
import { layoutDoubts } from '../../../utils/analyse/layout-doubts.ts';
import { nextLayout } from '../../../utils/analyse/next-layout.ts';
import type { LayoutLook, PageLayout } from '../../../utils/model/layout.ts';
import { lookOf, readingOf } from './layout-of.ts';

const usual = lookOf([readingOf('visitors', 920), readingOf('pay_amount', 52_000, 'card', 'CNY')]);
const after = (...looks: readonly LayoutLook[]) => looks.reduce<PageLayout | undefined>(nextLayout, undefined);
const known = after(usual, usual, usual);

test('a page nobody knows yet raises no doubts', () => {
  expect(layoutDoubts(undefined, usual)).toEqual([]);
  expect(layoutDoubts(after(usual), lookOf([readingOf('visitors', 920, 'card', 'CNY')], ['pay_amount']))).toEqual([]);
});

test('a known layout raises no doubts, however the figures move', () => {
  expect(
    layoutDoubts(known, lookOf([readingOf('visitors', 9), readingOf('pay_amount', 9_000_000, 'card', 'CNY')])),
  ).toEqual([]);
});

test('a snapshot of a page that lost what it always showed is marked as such', () => {
  expect(layoutDoubts(known, lookOf([readingOf('visitors', 900)], ['pay_amount']))).toEqual(['layout-changed']);
});

test('a figure that suddenly has another unit is doubted', () => {
  expect(
    layoutDoubts(known, lookOf([readingOf('visitors', 900), readingOf('pay_amount', 51_000, 'card', 'XXX')])),
  ).toEqual(['layout:pay_amount']);
});

test('a figure found another way is doubted when it is a hundred times larger or smaller, not otherwise', () => {
  const moved = (value: number) =>
    lookOf([readingOf('visitors', value, 'table'), readingOf('pay_amount', 51_000, 'card', 'CNY')]);
  expect(layoutDoubts(known, moved(92_000))).toEqual(['layout:visitors']);
  expect(layoutDoubts(known, moved(9))).toEqual(['layout:visitors']);
  expect(layoutDoubts(known, moved(800))).toEqual([]);
});

test('a figure is doubted only when it is like none of the known layouts', () => {
  const other = lookOf([readingOf('visitors', 920, 'table'), readingOf('pay_amount', 52_000, 'card', 'XXX')]);
  const both = after(usual, usual, usual, other, other, other);
  const third = lookOf([readingOf('visitors', 920, 'grid'), readingOf('pay_amount', 52_000, 'card', 'XXX')]);
  expect(layoutDoubts(both, third)).toEqual([]);
});
