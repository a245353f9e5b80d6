import type { Period } from '../model/period.ts';
import type { TaughtPeriod } from '../model/taught-rule.ts';
import { shiftDate } from './civil-time.ts';

const days = { yesterday: 1, 'last-7-days': 7, 'last-30-days': 30 } as const;

/** The days a taught rule says its figures are of, seen from the shop's business day. */
export function taughtPeriod(period: Exclude<TaughtPeriod, 'page'>, today: string): Period {
  if (period === 'today') return { start: today, end: today, grain: 'realtime' };
  const end = shiftDate(today, -1);
  return { start: shiftDate(today, -days[period]), end, grain: period === 'yesterday' ? 'day' : 'range' };
}
