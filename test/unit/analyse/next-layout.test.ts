import { expect, test } from 'vitest';
import { acceptLayout, nextLayout } from '../../../utils/analyse/next-layout.ts';
import type { LayoutLook, PageLayout } from '../../../utils/model/layout.ts';
import { mostLayouts } from '../../../utils/model/layout.ts';
import { lookOf, readingOf } from './layout-of.ts';

const after = (...looks: readonly LayoutLook[]): PageLayout | undefined =>
  looks.reduce<PageLayout | undefined>(nextLayout, undefined);
const figures = (...metrics: readonly string[]) => metrics.map((metric) => readingOf(metric));
const whole = (day = 10) => lookOf(figures('visitors', 'pay_amount'), [], day);
const without = (day = 10) => lookOf(figures('visitors'), ['pay_amount'], day);

test('a figure missing from the start is no change of the page', () => {
  expect(after(without(10), without(11))).toMatchObject({ changedAt: null, missing: ['pay_amount'] });
});

test('a figure no longer found on a page that was known is a change, dated by the first look without it', () => {
  const looks = [whole(10), whole(11), whole(12), without(13), lookOf([], ['pay_amount', 'visitors'], 14)];
  expect(after(...looks)).toMatchObject({
    changedAt: '2026-08-13T10:00:00+08:00',
    missing: ['pay_amount', 'visitors'],
  });
});

test('a page on which everything is found again is well again', () => {
  expect(after(whole(), whole(), whole(), without(), whole())).toMatchObject({ changedAt: null, missing: [], good: 4 });
});

test('two generations served at once from the start are both known, and neither raises an alarm', () => {
  const mixed = [without(), without(), without(), whole(), whole(), whole()];
  for (const next of [whole(), without()])
    expect(after(...mixed, next)).toMatchObject({ changedAt: null, missing: [] });
});

test('what was known before a redesign stays known beside it', () => {
  const accepted = acceptLayout(after(whole(), whole(), whole(), without()) as PageLayout);
  expect(accepted).toMatchObject({ changedAt: null, missing: [], suspect: null });
  for (const next of [whole(), without()])
    expect(nextLayout(accepted, next)).toMatchObject({ changedAt: null, missing: [] });
});

test('most of what a page always showed being gone is a change, though the adapter expects none of it', () => {
  const rich = lookOf(figures('visitors', 'pay_amount', 'pay_buyers', 'page_views', 'pay_items'));
  expect(after(rich, rich, rich, lookOf(figures('visitors')))?.missing).toEqual([
    'pay_amount',
    'pay_buyers',
    'page_views',
    'pay_items',
  ]);
  expect(after(rich, rich, rich, lookOf(figures('visitors', 'pay_amount', 'pay_buyers')))?.changedAt).toBe(null);
});

test('other columns chosen by the user are known after three looks, as long as the expected ones are there', () => {
  const rich = lookOf(figures('visitors', 'pay_amount', 'pay_buyers', 'page_views', 'pay_items'));
  const chosen = lookOf(figures('visitors', 'refund_amount'));
  expect(after(rich, rich, rich, chosen, chosen)?.changedAt).not.toBe(null);
  expect(after(rich, rich, rich, chosen, chosen, chosen)).toMatchObject({ changedAt: null, missing: [] });
});

test('a page that shows nothing at all after it was known has lost everything', () => {
  expect(after(whole(), whole(), whole(), lookOf([]))?.missing).toEqual(['visitors', 'pay_amount']);
});

test('no more layouts are kept than are useful', () => {
  const metrics = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  expect(after(...metrics.map((metric) => lookOf(figures('visitors', metric))))?.known).toHaveLength(mostLayouts);
});

test('what an older version kept of a page is taken over', () => {
  const old: PageLayout = { console: 'sycm', page: 'item_rank', good: 40, changedAt: null, missing: [] };
  expect(nextLayout(old, without(12))).toMatchObject({
    changedAt: '2026-08-12T10:00:00+08:00',
    missing: ['pay_amount'],
  });
  expect(nextLayout(old, whole(12))).toMatchObject({ good: 41, changedAt: null });
});
