import type { OrderRow } from '../../model/order-row.ts';
import type { MixedUnits } from '../combined.ts';
import { previousSpan } from '../previous-span.ts';
import type { Span } from '../span.ts';
import { type Activity, type ActivityRule, activityOf, activityRule } from './activity.ts';
import { type BgNbd, chanceAlive } from './bg-nbd.ts';
import { boughtTogether, type Pair } from './bought-together.ts';
import { buyerHistories } from './buyer-histories.ts';
import { type BuyerKinds, buyerKinds } from './buyer-kinds.ts';
import { type Cohort, cohorts } from './cohorts.ts';
import { fitBgNbd } from './fit-bg-nbd.ts';
import { repeatHistories } from './repeat-histories.ts';
import { type Rfm, rfm } from './rfm.ts';

/** Everything an imported order list says about its buyers. */
export interface CustomerReport {
  readonly state: 'ok';
  readonly kinds: BuyerKinds;
  /** The same of the span before. */
  readonly previousKinds: BuyerKinds;
  readonly rfm: Rfm;
  readonly cohorts: readonly Cohort[];
  /** The shop's own 活跃 and 流失; undefined with too few repeat purchases to tell. */
  readonly activity: (Activity & { readonly rule: ActivityRule }) | undefined;
  /** How many buyers are likely still ones; undefined with fewer than 200 of them. */
  readonly alive:
    | { readonly model: BgNbd; readonly expected: number; readonly byBuyer: ReadonlyMap<string, number> }
    | undefined;
  readonly pairs: readonly Pair[];
}

/**
 * The buyers of an order list up to the last day of a span. Fits a model: tenths of a second for thousands of buyers,
 * so not while a page is being drawn.
 */
export function customerReport(rows: readonly OrderRow[], span: Span): CustomerReport | MixedUnits {
  const buyers = buyerHistories(rows, span.to);
  if ('state' in buyers) return buyers;
  const rule = activityRule(buyers);
  const histories = repeatHistories(buyers, span.to);
  const model = fitBgNbd(histories);
  const chances = model ? histories.map((history) => chanceAlive(model, history)) : [];
  return {
    state: 'ok',
    kinds: buyerKinds(buyers, span),
    previousKinds: buyerKinds(buyers, previousSpan(span)),
    rfm: rfm(buyers, span.to),
    cohorts: cohorts(buyers, span.to),
    activity: rule && { ...activityOf(buyers, rule, span.to), rule },
    alive: model && {
      model,
      expected: chances.reduce((sum, chance) => sum + chance, 0),
      byBuyer: new Map(buyers.map(({ buyer }, at) => [buyer, chances[at] ?? 1])),
    },
    pairs: boughtTogether(rows.filter(({ date }) => date <= span.to)),
  };
}
