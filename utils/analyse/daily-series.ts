import type { Figure } from '../model/figure.ts';
import type { ReadingState } from '../model/reading.ts';
import { calendar } from './calendar.ts';
import { type FigureIndex, indexFigures } from './figure-index.ts';

/**
 * One calendar day of a metric. `missing`: never captured. `mixed`: several entities were given. The value is a
 * number only when the state is `ok`; null is never drawn or counted as zero.
 */
export interface DayPoint {
  readonly date: string;
  readonly value: number | null;
  readonly state: ReadingState | 'missing' | 'mixed';
  readonly figure?: Figure;
}

/** One point for every calendar day from … to, of the settled day figures of one entity. */
export function dailySeries(figures: readonly Figure[], metric: string, from: string, to: string): readonly DayPoint[] {
  return pointsOf(indexFigures(figures), metric, calendar(from, to));
}

/** The points of chosen days. */
export function pointsOf(index: FigureIndex, metric: string, days: readonly string[]): readonly DayPoint[] {
  return days.map((date) => {
    const figure = index.at(metric, date, date);
    if (!figure) return { date, value: null, state: 'missing' };
    if (figure === 'mixed') return { date, value: null, state: 'mixed' };
    return { date, value: figure.state === 'ok' ? figure.value : null, state: figure.state, figure };
  });
}
