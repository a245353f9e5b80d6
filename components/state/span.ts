import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Span } from '../../utils/analyse/span.ts';

/** The spans an operator looks at. All end yesterday: today is still running. */
export type SpanChoice = 'day' | 'week' | 'month';

const lengths: Readonly<Record<SpanChoice, number>> = { day: 1, week: 7, month: 30 };

export const spanChoices: readonly SpanChoice[] = ['day', 'week', 'month'];

export function spanTo(yesterday: string, choice: SpanChoice): Span {
  return { from: addDays(yesterday, 1 - lengths[choice]), to: yesterday };
}
