import type { Figure } from '../../model/figure.ts';
import { addDays } from '../civil-date.ts';
import { coverage } from '../coverage.ts';
import { indexFigures } from '../figure-index.ts';
import type { Span } from '../span.ts';
import { spanDays } from '../span-days.ts';
import { spanValue } from '../span-value.ts';
import { equationCells } from './equation-cells.ts';
import { type IndexedSeries, indexedSeries } from './indexed-series.ts';
import { newShareCell, plainCell, refundCell } from './share-cells.ts';
import type { ShopCell, ShopCells, ShopMeasure } from './shop-cell.ts';

/** Four weeks: enough to tell a course from a weekend. */
export const TREND_DAYS = 28;

/** One shop beside others. */
export interface ShopLine {
  readonly key: string;
  readonly cells: ShopCells;
  /** Days of the span of which anything settled is known. */
  readonly daysKnown: number;
  readonly daysInSpan: number;
  readonly missing: readonly string[];
  /** Sales of the last four weeks, the first of them being 100. */
  readonly trend: IndexedSeries;
}

/**
 * One shop over a span, told by the measures every console shows in some form. What it does not show is not in the
 * map: unknown is not zero. `figures` should reach back TREND_DAYS and over the span before.
 */
export function shopLine(key: string, figures: readonly Figure[], span: Span): ShopLine {
  const whole = figures.filter(({ entity, role }) => entity.kind === 'shop' && role === 'own');
  const index = indexFigures(whole);
  const cells = new Map<ShopMeasure, ShopCell>(equationCells(whole, span));
  const sales = cells.get('sales')?.basis ?? 'pay_amount';
  const others = [
    ['sales', cells.get('sales') ?? plainCell(index, ['pay_amount', 'net_sales', 'gross_sales'], span)],
    ['traffic', cells.get('traffic') ?? plainCell(index, ['visitors', 'sessions'], span)],
    ['price', plainCell(index, ['amount_per_item'], span)],
    ['refunds', refundCell(index, sales, span)],
    ['new-share', newShareCell(whole, span)],
  ] as const;
  for (const [measure, cell] of others) if (cell) cells.set(measure, cell);
  const days = coverage(whole, span.from, span.to);
  const missing = days.filter(({ state }) => state === 'missing').map(({ date }) => date);
  const trendDays = spanDays({ from: addDays(span.to, 1 - TREND_DAYS), to: span.to });
  const perDay = trendDays.map((day) => {
    const found = spanValue(index, sales, { from: day, to: day });
    return found?.state === 'ok' ? found.value : null;
  });
  return {
    key,
    cells,
    daysKnown: days.length - missing.length,
    daysInSpan: days.length,
    missing,
    trend: indexedSeries(perDay),
  };
}
