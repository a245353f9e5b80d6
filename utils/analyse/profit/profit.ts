import type { CostKind } from '../../model/user-data.ts';
import type { Interval } from '../shown-interval.ts';
import type { MissingPart } from './part.ts';
import type { RefundClock } from './sales-day.ts';

/** The account of some days in one currency. Every amount is a range; null where what it rests on is known nowhere. */
export interface Profit {
  readonly currency: string;
  readonly days: number;
  readonly sales: number;
  /** On each clock the pages showed, over the days they showed it on. */
  readonly refundsByClock: Readonly<Partial<Record<RefundClock, { readonly amount: number; readonly days: number }>>>;
  /** The clock they are taken off by. */
  readonly clock: RefundClock;
  readonly refunds: Interval | null;
  readonly net: Interval | null;
  readonly goods: Interval | null;
  /** net − goods */
  readonly cm1: Interval | null;
  readonly fees: Interval | null;
  /** cm1 − freight, packaging, fees and insurance */
  readonly cm2: Interval | null;
  readonly ads: Interval | null;
  /** cm2 − ad spend and coupons */
  readonly cm3: Interval | null;
  /** cm3 − running costs */
  readonly profit: Interval | null;
  readonly missing: readonly MissingPart[];
  /** 投产比: sales attributed to ads ÷ ad spend, by the platform's attribution; null without spend. */
  readonly roi: number | null;
  /** (cm2 of the attributed sales − spend) ÷ spend. */
  readonly profitRoi: Interval | null;
  /** The 投产比 at which ads earn nothing and cost nothing: sales ÷ cm2. `high` null: may never pay. */
  readonly breakEvenRoas: { readonly low: number; readonly high: number | null } | null;
}

export interface ProfitSettings {
  /** Null: the clock shown on most days. */
  readonly clock: RefundClock | null;
  /** Share of refunded goods that can be sold again; 仅退款 returns nothing. */
  readonly restocked: Interval;
  /** Kinds of cost that must be entered, if only as 0, before a profit is called one. */
  readonly required: readonly CostKind[];
  /** Shares of sales the user supposes for what is known nowhere. */
  readonly supposed: Readonly<Partial<Record<CostKind | 'refunds' | 'ads', Interval>>>;
}

export const profitDefaults: ProfitSettings = {
  clock: null,
  restocked: { low: 0, high: 1 },
  required: ['goods', 'freight', 'platform-fee'],
  supposed: {},
};
