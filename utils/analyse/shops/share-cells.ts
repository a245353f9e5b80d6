import type { Figure } from '../../model/figure.ts';
import type { Metric } from '../../model/metric.ts';
import { buyerMix } from '../customers/buyer-mix.ts';
import { pointsOf } from '../daily-series.ts';
import type { FigureIndex } from '../figure-index.ts';
import { previousSpan } from '../previous-span.ts';
import { rebuildRatio } from '../rebuild-ratio.ts';
import { relativeChange } from '../relative-change.ts';
import type { Span } from '../span.ts';
import { pairedDays, spanChange } from '../span-change.ts';
import { spanDays } from '../span-days.ts';
import { spanValue } from '../span-value.ts';
import type { ShopCell } from './shop-cell.ts';

/** Refunds on the clock the console shows; a clock is a basis of its own. */
const refundClocks = [
  'refund_amount_by_pay_time',
  'refund_amount_by_refund_time',
  'refund_amount_by_finish_time',
  'refund_amount',
];

const share: Metric = {
  id: 'refund_rate',
  zh: '退款率',
  en: 'Refund rate',
  unit: 'ratio',
  aggregation: 'ratio',
  better: 'down',
};

/** Refunds ÷ sales, rebuilt over the days on which both are known; undefined when no clock is. */
export function refundCell(index: FigureIndex, sales: string, span: Span): ShopCell | undefined {
  for (const clock of refundClocks) {
    const found = ratioOver(index, clock, sales, spanDays(span));
    if (found?.state !== 'ok') continue;
    const days = pairedDays(index, [clock, sales], span, previousSpan(span));
    const [now, before] = [days.current, days.previous].map((side) => ratioOver(index, clock, sales, side));
    const compared = now?.state === 'ok' && before?.state === 'ok' ? { now: now.value, before: before.value } : null;
    const change = compared && relativeChange(compared.now, compared.before);
    const { value, unit, daysKnown, daysInSpan } = found;
    return { basis: clock, value, unit, change, compared, daysKnown, daysInSpan, summed: false };
  }
  return undefined;
}

/** The first of some metrics the shop shows: what an item costs on the whole, or sales nobody can open. */
export function plainCell(index: FigureIndex, bases: readonly string[], span: Span): ShopCell | undefined {
  for (const basis of bases) {
    const found = spanValue(index, basis, span);
    if (found?.state !== 'ok') continue;
    const { value, unit, daysKnown, daysInSpan } = found;
    const { change } = spanChange(index, basis, span, previousSpan(span));
    const summed = found.basis === 'sum-of-days' && daysInSpan > 1;
    return { basis, value, unit, change, compared: null, daysKnown, daysInSpan, summed };
  }
  return undefined;
}

/** New buyers among all buyers. */
export function newShareCell(figures: readonly Figure[], span: Span): ShopCell | undefined {
  const mix = buyerMix(figures, span);
  if (!mix || mix.current.newShare === null) return undefined;
  const { newShare, daysKnown, daysInSpan, summed } = mix.current;
  const before = mix.previous?.newShare ?? null;
  const change = relativeChange(newShare, before);
  const compared = before === null ? null : { now: newShare, before };
  return { basis: 'new_buyers', value: newShare, unit: 'ratio', change, compared, daysKnown, daysInSpan, summed };
}

function ratioOver(index: FigureIndex, above: string, below: string, days: readonly string[]) {
  return rebuildRatio(share, pointsOf(index, above, days), pointsOf(index, below, days));
}
