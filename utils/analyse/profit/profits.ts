import type { Cost, CostKind } from '../../model/user-data.ts';
import { exactSum } from '../exact-sum.ts';
import type { Interval } from '../shown-interval.ts';
import { finish } from '../stats/finish.ts';
import { costBook } from './cost-on.ts';
import { costPart, type Kept, listedDays } from './cost-part.ts';
import { exactly, minus, plus } from './interval.ts';
import { type MissingPart, type Part, partOf } from './part.ts';
import { type Profit, type ProfitSettings, profitDefaults } from './profit.ts';
import { returnOnAds } from './return-on-ads.ts';
import type { RefundClock, SalesDay } from './sales-day.ts';

const feeKinds: readonly CostKind[] = ['freight', 'packaging', 'platform-fee', 'payment-fee', 'insurance'];
/** Of two known on as many days the first: what is gone is gone on the day it goes. */
const clocks = ['refund', 'finish', 'pay', 'unstated'] as const;

/**
 * Sales − refunds − goods − fees − ads − running costs, one account for each currency: nothing is ever converted.
 * CM1 = net − goods; CM2 = CM1 − what selling costs; CM3 = CM2 − ads and coupons (contribution margins I–III).
 * What is missing is named and stretched from where it is known (see partOf); where it is known nowhere, what follows
 * from it is null.
 * @param costs of this shop.
 */
export function profits(
  days: readonly SalesDay[],
  costs: readonly Cost[],
  settings: ProfitSettings = profitDefaults,
): readonly Profit[] {
  return finish(profitsInSteps(days, costs, settings));
}

/** The same in steps of some milliseconds: a month of 10,000 products is 300,000 lines for each kind of cost. */
export function* profitsInSteps(
  days: readonly SalesDay[],
  costs: readonly Cost[],
  settings: ProfitSettings = profitDefaults,
): Generator<void, readonly Profit[]> {
  const currencies = [...new Set(days.map(({ currency }) => currency))].sort();
  const found: Profit[] = [];
  for (const one of currencies) {
    const own = days.filter(({ currency }) => currency === one);
    found.push(yield* account(own, costs, settings, one));
  }
  return found;
}

function* account(
  days: readonly SalesDay[],
  costs: readonly Cost[],
  { clock: chosen, restocked, required, supposed }: ProfitSettings,
  currency: string,
): Generator<void, Profit> {
  const sales = exactSum(days.map((day) => day.sales)) ?? 0;
  const clock = chosen ?? mostShown(days);
  const refunds = yield* dayPart('refunds', days, (day) => day.refunds[clock] ?? null, supposed);
  const kept: Kept = ({ sales: paid, refunds: on }) => {
    const known = on[clock];
    const share = known === undefined ? refunds.missing?.assumed : exactly(paid > 0 ? known / paid : 0);
    return share ? { low: Math.max(0, 1 - share.high), high: Math.max(0, 1 - share.low) } : null;
  };
  const entered = new Set<CostKind>([...required, ...costs.map(({ kind }) => kind)]);
  const book = yield* costBook(costs);
  const listed = yield* listedDays(days);
  const none: Part = { amount: exactly(0), missing: undefined };
  function* cost(kind: CostKind): Generator<void, Part> {
    return entered.has(kind) ? yield* costPart(kind, listed, book, kept, supposed[kind]) : none;
  }

  const bought = yield* cost('goods');
  const feeParts: Part[] = [];
  for (const kind of feeKinds) feeParts.push(yield* cost(kind));
  const spend = yield* dayPart('ads', days, ({ adSpend }) => adSpend, supposed);
  const coupons = yield* cost('coupon');
  const running = yield* cost('running');

  const net = minus(exactly(sales), refunds.amount);
  const back = returnedShare(refunds.amount, sales, restocked);
  const goods = bought.amount &&
    back && { low: bought.amount.low * (1 - back.high), high: bought.amount.high * (1 - back.low) };
  const cm1 = minus(net, goods);
  const fees = plus(...feeParts.map(({ amount }) => amount));
  const cm2 = minus(cm1, fees);
  const ads = plus(spend.amount, coupons.amount);
  const cm3 = minus(cm2, ads);
  const parts = [refunds, bought, { missing: unsure(back, days, sales) }, ...feeParts, spend, coupons, running];
  return {
    currency,
    days: days.length,
    sales,
    refundsByClock: byClock(days),
    clock,
    refunds: refunds.amount,
    net,
    goods,
    cm1,
    fees,
    cm2,
    ads,
    cm3,
    profit: minus(cm3, running.amount),
    missing: parts.flatMap(({ missing }) => missing ?? []),
    ...returnOnAds(days, sales, cm2),
  };
}

function* dayPart(
  part: 'refunds' | 'ads',
  days: readonly SalesDay[],
  of: (day: SalesDay) => number | null,
  supposed: ProfitSettings['supposed'],
): Generator<void, Part> {
  const lines = days.map((day) => {
    const amount = of(day);
    return { date: day.date, product: null, sales: day.sales, amount: amount === null ? null : exactly(amount) };
  });
  return yield* partOf(part, lines, supposed[part]);
}

/** The share of the goods that came back and can be sold again. */
function returnedShare(refunds: Interval | null, sales: number, restocked: Interval): Interval | null {
  if (!refunds) return null;
  const share = (amount: number) => (sales > 0 ? Math.min(1, Math.max(0, amount / sales)) : 0);
  return { low: share(refunds.low) * restocked.low, high: share(refunds.high) * restocked.high };
}

function unsure(back: Interval | null, days: readonly SalesDay[], sales: number): MissingPart | undefined {
  if (!back || back.high <= back.low) return undefined;
  const reasons = ['restocked-unknown'] as const;
  return { part: 'returned-goods', reasons, products: [], days: days.length, sales, assumed: back };
}

function mostShown(days: readonly SalesDay[]): RefundClock {
  const shown = (clock: RefundClock) => days.filter(({ refunds }) => refunds[clock] !== undefined).length;
  return clocks.reduce((best, next) => (shown(next) > shown(best) ? next : best));
}

function byClock(days: readonly SalesDay[]): Profit['refundsByClock'] {
  const told = clocks.flatMap((clock) => {
    const known = days.flatMap(({ refunds }) => refunds[clock] ?? []);
    return known.length > 0 ? [[clock, { amount: exactSum(known) ?? 0, days: known.length }] as const] : [];
  });
  return Object.fromEntries(told);
}
