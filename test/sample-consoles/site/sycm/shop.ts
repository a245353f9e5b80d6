import { addDays } from '../../data/calendar.ts';
import { type Choice, spanBefore } from '../../data/choice.ts';
import { sampleDays } from '../../data/expected-readings.ts';
import type { ShopFigures } from '../../data/figures.ts';
import { figuresIn } from '../../data/figures-in.ts';
import { runningDay } from '../../data/running-day.ts';
import { sampleShop } from '../../data/sample-shop.ts';
import { today } from '../shared/sample.ts';

export const shop = sampleShop({ today, days: sampleDays });

/** The figures of a choice and of the spans the console compares it with. */
export interface Compared {
  readonly now: ShopFigures | undefined;
  readonly before: ShopFigures | undefined;
  readonly weekBefore: ShopFigures | undefined;
}

export function comparedFigures(choice: Choice, secondOfDay: number): Compared {
  const now = choice.type === 'today' ? runningDay(shop.todayWhole, secondOfDay) : figuresIn(shop, choice);
  const weekBefore = { start: addDays(choice.start, -7), end: addDays(choice.end, -7) };
  return { now, before: figuresIn(shop, spanBefore(choice)), weekBefore: figuresIn(shop, weekBefore) };
}
