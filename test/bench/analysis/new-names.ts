import { buyerMomentum, fitBuyerPrior, shopPace } from '../../../utils/analyse/candidates/buyer-momentum.ts';
import type { Line, Section } from './section.ts';
import { weeklyTable } from './weekly-table.ts';

const PICKS = 20;
const LATER = 4;
/** The last week of the file is partial. */
const LAST = 52;

/**
 * Every week: of the products that were not in the top 10 % four weeks ago, which 20 will be in the top 10 % by buyers
 * of the next four weeks?
 */
export const newNames: Section = {
  title: 'New names: UCI Online Retail, 1,200 products, which will be in the top 10 % of the next four weeks',
  lines: () => {
    const customers = [...weeklyTable('customers').rows.values()];
    const units = [...weeklyTable('units').rows.values()];
    const sum = (row: readonly number[] | undefined, from: number, to: number) =>
      (row ?? []).slice(from, to).reduce((total, value) => total + value, 0);
    const hits = { surge: 0, units: 0, week: 0, aware: 0, picks: 0 };
    for (let week = 9; week + LATER < LAST; week++) {
      const earlier = topTenth(customers.map((row) => sum(row, week - 7, week - 3)));
      const later = topTenth(customers.map((row) => sum(row, week + 1, week + 1 + LATER)));
      const weeks = customers.map((row) => [0, 1, 2, 3].map((age) => row[week - age] ?? 0));
      const pace = shopPace(weeks);
      const prior = fitBuyerPrior(weeks, pace);
      if (!prior) continue;
      const score = {
        surge: units.map((row) => (row[week] ?? 0) / Math.max(1, sum(row, week - 4, week) / 4)),
        units: units.map((row) => row[week] ?? 0),
        week: customers.map((row) => row[week] ?? 0),
        aware: weeks.map((own) => buyerMomentum(own, pace, prior).perWeek),
      };
      hits.picks += PICKS;
      for (const rule of ['surge', 'units', 'week', 'aware'] as const) {
        const picked = score[rule]
          .map((value, product) => ({ value, product }))
          .filter(({ product }) => !earlier.has(product))
          .sort((a, b) => b.value - a.value)
          .slice(0, PICKS);
        hits[rule] += picked.filter(({ product }) => later.has(product)).length;
      }
    }
    const share = (count: number) => count / hits.picks;
    const line = (name: string, naive: number): Line => ({
      name,
      naive: share(naive),
      aware: share(hits.aware),
      unit: 'share',
      target: 'aware ≥ 55 %',
      ok: share(hits.aware) >= 0.55,
    });
    return [
      line('later in the top 10 %: biggest surge of units | momentum', hits.surge),
      line('later in the top 10 %: most units | momentum', hits.units),
      line('later in the top 10 %: most buyers this week | momentum', hits.week),
    ];
  },
};

function topTenth(values: readonly number[]): ReadonlySet<number> {
  const order = values.map((value, product) => ({ value, product })).sort((a, b) => b.value - a.value);
  return new Set(order.slice(0, Math.round(values.length / 10)).map(({ product }) => product));
}
