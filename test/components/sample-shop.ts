import type { Figure } from '../../utils/model/figure.ts';
import { sampleChance, sampleDays } from './sample-days.ts';
import { sampleFigure } from './sample-figure.ts';

export const YESTERDAY = '2026-08-23';
export const TODAY = '2026-08-24';
export const NOW = Date.parse('2026-08-24T10:12:33+08:00');

interface Options {
  readonly days?: number;
  /** Days on which nobody opened the console. */
  readonly unread?: readonly string[];
}

/** A shop's days: a weekly rhythm, slow growth, a promotion, some noise; the same on every run. */
export function sampleShop({ days = 90, unread = ['2026-07-04', '2026-07-05', '2026-07-19'] }: Options = {}): Figure[] {
  const chance = sampleChance(7);
  const settled = sampleDays(YESTERDAY, days).flatMap((day, index) => {
    const figures = shopDay(day, index, chance);
    return unread.includes(day) ? [] : figures;
  });
  return [...settled, ...runningDay()];
}

function shopDay(day: string, index: number, chance: () => number): Figure[] {
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 1.22 : 1;
  const promotion = index >= 58 && index <= 61 ? 1.7 : 1;
  const visitors = Math.round((2600 + index * 9) * weekend * promotion * (0.9 + chance() * 0.2));
  const buyers = Math.round(visitors * (0.024 + chance() * 0.007) * (promotion > 1 ? 1.3 : 1));
  const amount = Math.round(buyers * (168 + chance() * 44) * 100) / 100;
  const orders = Math.round(buyers * 1.13);
  const bounce = Math.round((0.58 + chance() * 0.08) * 10_000) / 10_000;
  return [
    sampleFigure({ metric: 'pay_amount', value: amount, unit: 'CNY', start: day }),
    sampleFigure({ metric: 'visitors', value: visitors, start: day }),
    sampleFigure({ metric: 'pay_buyers', value: buyers, start: day }),
    sampleFigure({ metric: 'pay_conversion_rate', value: round(buyers / visitors, 4), unit: 'ratio', start: day }),
    sampleFigure({ metric: 'amount_per_buyer', value: round(amount / buyers, 2), unit: 'CNY', start: day }),
    sampleFigure({ metric: 'pay_orders', value: orders, start: day }),
    sampleFigure({ metric: 'page_views', value: Math.round(visitors * 2.9), start: day }),
    sampleFigure({ metric: 'add_to_cart_buyers', value: Math.round(visitors * 0.088), start: day }),
    sampleFigure({ metric: 'bounce_rate', value: bounce, unit: 'ratio', start: day }),
  ];
}

function runningDay(): Figure[] {
  return [
    sampleFigure({ metric: 'pay_amount', value: 5210.4, unit: 'CNY', start: TODAY, grain: 'realtime' }),
    sampleFigure({ metric: 'visitors', value: 1046, start: TODAY, grain: 'realtime' }),
    sampleFigure({ metric: 'pay_buyers', value: 27, start: TODAY, grain: 'realtime' }),
  ];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
