import type { TaughtRule } from '../model/taught-rule.ts';
import type { FigureContext } from './read-figures.ts';
import { taughtPeriod } from './taught-period.ts';

/** The context of figures as the user taught it; unchanged where there is no rule. @param today the shop's business day. */
export function taughtFigures(rule: TaughtRule | undefined, read: FigureContext, today: string): FigureContext {
  if (!rule) return read;
  const { scale, currency, period } = rule;
  return {
    ...read,
    taught: true,
    ...(scale === '' ? {} : { scale }),
    ...(currency === null ? {} : { style: { ...read.style, currency } }),
    ...(period === 'page' ? {} : { period: taughtPeriod(period, today) }),
  };
}
