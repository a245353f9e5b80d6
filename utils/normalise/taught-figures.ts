import type { PlannedRule } from '../model/taught-rule.ts';
import { shiftDate } from './civil-time.ts';
import type { FigureContext } from './read-figures.ts';

/** The context of figures as the user taught it; unchanged where there is no rule. @param today the shop's business day. */
export function taughtFigures(rule: PlannedRule | undefined, read: FigureContext, today: string): FigureContext {
  if (!rule) return read;
  const { scale, currency, days } = rule;
  const [from, to] = days ?? [0, 0];
  const grain = from === 0 ? 'realtime' : from === to ? 'day' : 'range';
  return {
    ...read,
    taught: true,
    scale: scale || (read.scale ?? ''),
    style: currency === null ? read.style : { ...read.style, currency },
    period: days ? { start: shiftDate(today, -from), end: shiftDate(today, -to), grain } : read.period,
  };
}
