import { entityIdentity } from '../model/entity-key.ts';
import type { Figure } from '../model/figure.ts';

/** `mixed`: figures of several entities claim the same place; which one is meant cannot be guessed. */
export type Slot = Figure | 'mixed' | undefined;

/** The settled own figures of one entity, by metric and by the exact days they speak of. */
export interface FigureIndex {
  readonly metrics: readonly string[];
  at(metric: string, from: string, to: string): Slot;
}

/** Indexes figures of one entity; other roles, the running day, hours and unknown periods are left out. */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const byMetric = new Map<string, Map<string, Figure | 'mixed'>>();
  for (const figure of figures) {
    const { metric, role, period } = figure;
    if (role !== 'own' || !period || period.grain === 'realtime' || period.grain === 'hour') continue;
    // One day told as a range of one day may be a selection of hours or shops: only a day is a day.
    if (period.start === period.end && period.grain !== 'day') continue;
    const slots = byMetric.get(metric) ?? new Map<string, Figure | 'mixed'>();
    byMetric.set(metric, slots);
    const key = placeOf(period.start, period.end);
    slots.set(key, choose(slots.get(key), figure));
  }
  return {
    metrics: [...byMetric.keys()],
    at: (metric, from, to) => byMetric.get(metric)?.get(placeOf(from, to)),
  };
}

/** A day is its own key: a table asks for days a million times, and building texts is most of the cost. */
function placeOf(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

function choose(known: Slot, next: Figure): Figure | 'mixed' {
  if (!known) return next;
  if (known === 'mixed' || entityIdentity(known.entity) !== entityIdentity(next.entity)) return 'mixed';
  // The same seven days as a week and as a range: the one confirmed last.
  return Date.parse(next.seen.confirmedAt) > Date.parse(known.seen.confirmedAt) ? next : known;
}
