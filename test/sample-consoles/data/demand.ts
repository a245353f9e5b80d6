import { weekdayOf } from './calendar.ts';
import type { Fate } from './catalogue.ts';

/** What one day does to a product's traffic, its conversion and its price (percent of the list price). */
export interface Demand {
  readonly visitors: number;
  readonly conversion: number;
  readonly pricePercent: number;
  readonly soldOut: boolean;
}

const weekRhythm = [0.94, 0.92, 0.94, 0.97, 1.0, 1.17, 1.13];

/** Index of the first campaign day: 27 days before the end, four days long. */
export const campaignStart = (days: number): number => days - 27;
const campaignLength = 4;

/** Index of the day a product is first listed; undefined when it was there all along. */
export function launchIndex(fate: Fate, days: number): number | undefined {
  if (fate === 'launch-and-grow') return Math.round((days * 4) / 9);
  return fate === 'launch-late' ? days - 18 : undefined;
}

export function demandOn(fate: Fate, index: number, day: string, days: number): Demand {
  const { visitors, conversion, pricePercent } = season(index - campaignStart(days));
  const soldOut = fate === 'stock-out' && index >= days - 41 && index < days - 38;
  const rhythm = weekRhythm[weekdayOf(day)] ?? 1;
  return {
    visitors: rhythm * visitors * lifeOf(fate, index, days) * (soldOut ? 0.55 : 1),
    conversion: soldOut ? 0 : conversion,
    pricePercent,
    soldOut,
  };
}

/** People wait before a campaign, buy in it, and rest after it. */
function season(fromStart: number): Omit<Demand, 'soldOut'> {
  if (fromStart >= -3 && fromStart < 0) return { visitors: 0.96, conversion: 0.68, pricePercent: 100 };
  if (fromStart >= 0 && fromStart < campaignLength) return { visitors: 2.1, conversion: 1.55, pricePercent: 85 };
  const after = fromStart - campaignLength;
  if (after >= 0 && after < 4) return { visitors: 0.86, conversion: 0.74, pricePercent: 100 };
  return { visitors: 1, conversion: 1, pricePercent: 100 };
}

function lifeOf(fate: Fate, index: number, days: number): number {
  const launched = launchIndex(fate, days);
  if (launched !== undefined) {
    const age = (index - launched) / (days - launched);
    return fate === 'launch-late' ? 0.35 + 0.65 * age : 0.08 + 1.5 * age;
  }
  if (fate !== 'die') return 1;
  const decline = (index - days / 6) / (days * 0.66);
  return Math.max(0.015, 1 - Math.max(0, decline));
}
