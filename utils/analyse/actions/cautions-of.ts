import type { ActionNote } from '../../model/user-data.ts';
import type { DayValues } from '../campaigns/day-values.ts';
import type { Span } from '../span.ts';
import { median } from '../stats/quantile.ts';
import { type Caution, worthMentioning } from './caution.ts';
import { trafficShift } from './traffic-shift.ts';

/** What else was done to the product or its shop. */
export function otherActions(note: ActionNote, notes: readonly ActionNote[], { from, to }: Span): readonly Caution[] {
  return notes
    .filter(({ id, shopKey, product, date }) => {
      const concerns = product === null || note.product === null || product === note.product;
      return id !== note.id && shopKey === note.shopKey && concerns && from <= date && date <= to;
    })
    .map(({ id, date, kind }) => ({ kind: 'other-action', id, date, what: kind }));
}

/** The days compared. */
interface Sides {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export function changedPrice(
  note: ActionNote,
  price: DayValues | undefined,
  { before, after }: Sides,
): readonly Caution[] {
  const middle = (days: readonly string[]) => median(days.flatMap((day) => price?.get(day) ?? []));
  const [old, fresh] = [middle(before), middle(after)];
  // A new price is what such an action is.
  if (note.kind === 'price' || !old || fresh === undefined) return [];
  return Math.abs(fresh / old - 1) > worthMentioning.price ? [{ kind: 'price', before: old, after: fresh }] : [];
}

export function changedMix(sources: readonly DayValues[] | undefined, { before, after }: Sides): readonly Caution[] {
  const moved = sources ? trafficShift(sources, before, after) : null;
  return moved !== null && moved > worthMentioning.trafficMix ? [{ kind: 'traffic-mix', moved }] : [];
}

/** Days that are not there yet, or that nobody captured. */
export function thinDays({ before, after }: Sides, values: DayValues): readonly Caution[] {
  const missing = [...before, ...after].filter((day) => !values.has(day)).length;
  return [
    ...(after.length < 7 ? [{ kind: 'few-days', days: after.length } as const] : []),
    ...(missing > 0 ? [{ kind: 'missing-days', days: missing } as const] : []),
  ];
}
