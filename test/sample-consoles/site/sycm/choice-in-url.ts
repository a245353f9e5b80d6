import type { Choice, ChoiceType } from '../../data/choice.ts';

const types: readonly string[] = ['today', 'recent7', 'recent30', 'day', 'week', 'month', 'compareRange'];

/** `?dateType=day&dateRange=2026-11-20%7C2026-11-20`, as the console writes it. */
export function searchOf({ type, start, end }: Choice): string {
  return `?dateType=${type}&dateRange=${start}%7C${end}`;
}

export function choiceFrom(search: string): Choice | undefined {
  const query = new URLSearchParams(search);
  const type = query.get('dateType');
  const [start, end] = query.get('dateRange')?.split('|') ?? [];
  if (!type || !types.includes(type) || !start || !end) return undefined;
  return { type: type as ChoiceType, start, end };
}
