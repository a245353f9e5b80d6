import { type Found, type LayoutDay, type LayoutLook, mostDays, type PageLayout } from '../model/layout.ts';
import type { Strategy } from '../model/reading.ts';
import { coreOf, trusted } from './known-layouts.ts';

/**
 * What one look found of what was to be expected, by strategy: the figures all known layouts show and those the adapter
 * expects. A figure that is gone counts for the strategy it was last found by.
 */
export function foundOn(page: PageLayout | undefined, look: LayoutLook): LayoutDay {
  const core = page ? coreOf(page) : [];
  const expected = new Set([...(core.length > 0 ? core : Object.keys(look.figures)), ...look.missing]);
  const last = page ? trusted(page).at(-1) : undefined;
  const by: Partial<Record<Strategy, Found>> = {};
  for (const metric of expected) {
    const form = Object.hasOwn(look.figures, metric) ? look.figures[metric] : undefined;
    const strategy = form?.by ?? last?.figures[metric]?.by ?? 'card';
    by[strategy] = sum(by[strategy], { found: form ? 1 : 0, expected: 1 });
  }
  return { day: look.at.slice(0, 10), looks: 1, by };
}

/** The days with one more look in its day. Only the last `mostDays` days are kept. */
export function addToDays(days: readonly LayoutDay[], look: LayoutDay): readonly LayoutDay[] {
  const same = days.find(({ day }) => day === look.day);
  const merged = same ? addDays(same, look) : look;
  return [...days.filter((day) => day !== same), merged].toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(-mostDays);
}

function addDays(a: LayoutDay, b: LayoutDay): LayoutDay {
  const strategies = [...new Set([...Object.keys(a.by), ...Object.keys(b.by)] as Strategy[])].toSorted();
  const by = Object.fromEntries(strategies.map((strategy) => [strategy, sum(a.by[strategy], b.by[strategy])]));
  return { day: a.day, looks: a.looks + b.looks, by };
}

function sum(a: Found | undefined, b: Found | undefined): Found {
  return { found: (a?.found ?? 0) + (b?.found ?? 0), expected: (a?.expected ?? 0) + (b?.expected ?? 0) };
}

/** Share of the expected figures found on a day, 0 to 1; undefined when nothing was to be expected. */
export function shareFound({ by }: Pick<LayoutDay, 'by'>): number | undefined {
  const { found, expected } = Object.values(by).reduce<Found>((all, one) => sum(all, one), { found: 0, expected: 0 });
  return expected === 0 ? undefined : found / expected;
}
