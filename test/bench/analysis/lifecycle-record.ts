import { lifecycles } from '../../../utils/analyse/lifecycle/lifecycles.ts';
import type { Stage } from '../../../utils/analyse/lifecycle/stage.ts';
import { shopWeeks } from '../../data/retail.ts';
import { weeklyTable } from './weekly-table.ts';

/** How a way of labelling did: labels that held four weeks on, and labels changed from one week to the next. */
export interface LabelRecord {
  readonly growing: number;
  readonly declining: number;
  readonly flips: number;
  readonly labels: number;
}

type Labels = readonly (readonly (Stage | undefined)[])[];
/** The weeks before week `at` a label is measured against. */
type Base = (at: number) => readonly [from: number, to: number];

/** The eight weeks before the three the present level is taken from: what the product rose or fell from. */
export const before: Base = (at) => [at - 10, at - 3];
/** The eight weeks up to the label, the rise itself included: the strictest reading. */
export const including: Base = (at) => [at - 7, at];

/** Buyers of a product per buyer of the shop over weeks from … to. */
function record(
  labels: Labels,
  counts: readonly (readonly number[])[],
  shop: readonly number[],
  base: Base,
): LabelRecord {
  const held = { growing: [0, 0], declining: [0, 0] };
  let [flips, pairs] = [0, 0];
  const last = shop.length - 1;
  counts.forEach((weeks, product) => {
    const rate = (from: number, to: number) => total(weeks, from, to) / total(shop, from, to);
    for (let at = 10; at <= last; at++) {
      if (total(weeks, at - 7, at) < 16) continue;
      const label = labels[product]?.[at];
      if (total(weeks, at - 8, at - 1) >= 16) {
        pairs++;
        if (label !== labels[product]?.[at - 1]) flips++;
      }
      if (at + 4 > last || (label !== 'growing' && label !== 'declining')) continue;
      const change = rate(at + 1, at + 4) / rate(...base(at));
      const tally = held[label];
      tally[1] = (tally[1] ?? 0) + 1;
      if (label === 'growing' ? change > 1.2 : change < 0.8) tally[0] = (tally[0] ?? 0) + 1;
    }
  });
  const share = ([right = 0, all = 0]: readonly number[]) => right / all;
  return {
    growing: share(held.growing),
    declining: share(held.declining),
    flips: flips / pairs,
    labels: (held.growing[1] ?? 0) + (held.declining[1] ?? 0),
  };
}

const total = (weeks: readonly number[], from: number, to: number) =>
  weeks.slice(from, to + 1).reduce((sum, one) => sum + one, 0);

/** Week on week by more than a tenth, against the last week the shop was open: what a spreadsheet says. */
function weekOnWeek(weeks: readonly number[], shop: readonly number[]): readonly Stage[] {
  const rates = weeks.map((count, at) => (shop[at] ? count / (shop[at] ?? 1) : undefined));
  return rates.map((rate, at) => {
    const earlier = rates.slice(0, at).findLast((one) => one !== undefined);
    if (rate === undefined || earlier === undefined || rate === earlier) return 'stable';
    const change = rate / earlier;
    return change > 1.1 ? 'growing' : change < 0.9 ? 'declining' : 'stable';
  });
}

/** Both ways over the whole weeks of the UCI shop, products with at least 16 buyers in eight weeks. */
export function labelRecords(base: Base): { readonly naive: LabelRecord; readonly aware: LabelRecord } {
  const whole = 53;
  const counts = [...weeklyTable('customers').rows.values()].map((weeks) => weeks.slice(0, whole));
  const shop = shopWeeks(whole).slice(0, whole);
  const aware = lifecycles(counts.map((weeks) => weeks.map((count, at) => ({ count, exposure: shop[at] ?? 0 }))));
  return {
    naive: record(
      counts.map((weeks) => weekOnWeek(weeks, shop)),
      counts,
      shop,
      base,
    ),
    aware: record(
      aware.map(({ stages }) => stages),
      counts,
      shop,
      base,
    ),
  };
}
