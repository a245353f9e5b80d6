import { atLocal, dayStart, shiftDay } from './zone.ts';

/** An order as it is to be: when it was placed, what is in it, and what became of it. */
export interface PlannedOrder {
  readonly at: string;
  readonly lines: readonly { readonly variant: number; readonly quantity: number }[];
  readonly fate: 'paid' | 'authorised' | 'cancelled';
}

const fates = ['paid', 'paid', 'authorised', 'paid', 'paid', 'cancelled'] as const;

/**
 * Orders over the last weeks, always the same for the same day. They stand where days are easily mistaken: right at
 * midnight of the shop's zone on both sides, in hours that are another day in UTC, and at the ends of week and month.
 */
export function orderPlan(now: Date, variants: number): readonly PlannedOrder[] {
  const sofar = now.getTime() - dayStart(now).getTime();
  const today = [0, 0.0001, 0.3, 0.55, 0.9].map((part) => new Date(dayStart(now).getTime() + part * sofar));
  const times = ['00:00:00', '06:30:00', '07:59:59', '13:07:21', '23:59:59'];
  // Days back, and how many of the times.
  const earlier: readonly (readonly [days: number, orders: number])[] = [
    ...Array.from({ length: 12 }, (_, index) => [index + 1, 1 + ((index * 7 + 3) % 5)] as const),
    ...[14, 15, 19, 21, 22, 23, 28, 29, 30, 31, 35].map((days) => [days, 2] as const),
  ];
  const before = earlier.flatMap(([days, orders]) =>
    [...times.slice(0, orders - 1), '23:59:59'].map((time) => atLocal(shiftDay(now, -days), time)),
  );
  return [...before.sort((a, b) => a.getTime() - b.getTime()), ...today].map((at, index) => ({
    at: at.toISOString(),
    lines: Array.from({ length: 1 + (index % 3) }, (_, line) => ({
      variant: (index * 13 + line * 29) % variants,
      quantity: 1 + ((index + line * 2) % 4),
    })),
    fate: fates[index % fates.length] as PlannedOrder['fate'],
  }));
}
