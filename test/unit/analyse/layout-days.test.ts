import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToDays, foundOn, shareFound } from '../../../utils/analyse/layout-days.ts';
import { nextLayout } from '../../../utils/analyse/next-layout.ts';
import { type LayoutDay, mostDays, type PageLayout } from '../../../utils/model/layout.ts';
import { lookOf, readingOf } from './layout-of.ts';

const found = fc.record({ found: fc.nat(20), expected: fc.nat(20) });
const day = fc
  .integer({ min: 0, max: 120 })
  .map((offset) => new Date(Date.UTC(2026, 4, 1 + offset)).toISOString().slice(0, 10));
const look = fc.record({
  day,
  looks: fc.constant(1),
  by: fc.record({ card: found, table: found, 'div-grid': found }, { requiredKeys: [] }),
});
const after = (looks: readonly LayoutDay[]) => looks.reduce(addToDays, [] as readonly LayoutDay[]);

test('the order of looks within the kept days does not matter', () => {
  const sameMonth = look.map((one) => ({ ...one, day: `2026-08-${one.day.slice(8)}` }));
  fc.assert(
    fc.property(
      fc
        .array(sameMonth, { maxLength: 40 })
        .chain((looks) => fc.tuple(fc.constant(looks), fc.shuffledSubarray(looks, { minLength: looks.length }))),
      ([looks, shuffled]) => {
        fc.pre(new Set(looks.map((one) => one.day)).size <= mostDays);
        expect(after(shuffled)).toEqual(after(looks));
      },
    ),
  );
});

test('days are kept in order, each once, and never more than a month of them', () => {
  fc.assert(
    fc.property(fc.array(look, { maxLength: 200 }), (looks) => {
      const days = after(looks).map((one) => one.day);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(days.length).toBeLessThanOrEqual(mostDays);
    }),
  );
});

test('what is kept of a page does not grow with the looks at it', () => {
  const metrics = ['visitors', 'pay_amount', 'pay_buyers', 'page_views', 'pay_items', 'sessions'];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.subarray(metrics), fc.integer({ min: 1, max: 28 })), { maxLength: 120 }),
      (looks) => {
        const page = looks.reduce<PageLayout | undefined>(
          (known, [shown, on]) =>
            nextLayout(
              known,
              lookOf(
                shown.map((metric) => readingOf(metric)),
                [],
                on,
              ),
            ),
          undefined,
        );
        expect(JSON.stringify(page ?? {}).length).toBeLessThan(8000);
      },
    ),
    { numRuns: 30 },
  );
});

test('figures are counted by how they are found, and those that are gone by how they were', () => {
  const whole = lookOf([readingOf('visitors'), readingOf('pay_amount', 5, 'table')]);
  const known = [whole, whole, whole].reduce<PageLayout | undefined>(nextLayout, undefined);
  expect(foundOn(known, lookOf([readingOf('visitors')])).by).toEqual({
    card: { found: 1, expected: 1 },
    table: { found: 0, expected: 1 },
  });
});

test('the share found is of what was to be expected; of nothing there is none', () => {
  expect(shareFound({ by: { card: { found: 3, expected: 4 }, table: { found: 0, expected: 2 } } })).toBe(0.5);
  expect(shareFound({ by: {} })).toBe(undefined);
});
