import type { Period } from '../../../utils/model/period.ts';
import { addDays, daysIn, weekdayOf } from './calendar.ts';

/** What a console's period picker can be set to, named as in 生意参谋's `dateType`. */
export type ChoiceType = 'today' | 'recent7' | 'recent30' | 'day' | 'week' | 'month' | 'compareRange';

/** The picker's setting and the days it means, both ends included. */
export interface Choice {
  readonly type: ChoiceType;
  readonly start: string;
  readonly end: string;
}

export const dayChoice = (day: string): Choice => ({ type: 'day', start: day, end: day });

/** What a period button chooses on the running day `today`: whole weeks and months are the last closed ones. */
export function choiceOf(type: ChoiceType, today: string): Choice {
  const yesterday = addDays(today, -1);
  const monday = addDays(today, -weekdayOf(today));
  const monthEnd = addDays(`${today.slice(0, 7)}-01`, -1);
  const spans: Record<ChoiceType, readonly [string, string]> = {
    today: [today, today],
    recent7: [addDays(today, -7), yesterday],
    recent30: [addDays(today, -30), yesterday],
    day: [yesterday, yesterday],
    week: [addDays(monday, -7), addDays(monday, -1)],
    month: [`${monthEnd.slice(0, 7)}-01`, monthEnd],
    compareRange: [addDays(today, -14), yesterday],
  };
  const [start, end] = spans[type];
  return { type, start, end };
}

export function choiceText({ start, end }: Choice): string {
  return start === end ? start : `${start} ~ ${end}`;
}

/** The span of the same length just before. */
export function spanBefore({ start, end }: Choice): { readonly start: string; readonly end: string } {
  const length = daysIn(start, end);
  return { start: addDays(start, -length), end: addDays(end, -length) };
}

export function periodOf({ type, start, end }: Choice): Period {
  if (type === 'today') return { start, end, grain: 'realtime' };
  if (type === 'week' || type === 'month') return { start, end, grain: type };
  return { start, end, grain: start === end ? 'day' : 'range' };
}
