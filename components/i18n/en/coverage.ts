import type { coverage as zh } from '../zh/coverage.ts';

export const coverage: typeof zh = {
  label: 'Days kept',
  states: { captured: 'read', partial: 'in part', contradictory: 'contradictory', missing: 'not read' },
  seen: (days: number, of: number) => `${days} of ${of} days`,
  missing: (days: string) => `missing ${days}`,
  next: 'Open next',
  open: (page: string, day: string) => `${page}, and choose ${day}`,
  rows: (rows: string, of: string) => `${rows} of ${of} rows`,
  whole: 'No gaps in these five weeks.',
  gaps: (count: number, of: number, days: readonly string[]) =>
    `${count} of the last ${of} days ${count === 1 ? 'was' : 'were'} not read in full: ${count > days.length ? '…, ' : ''}${days.join(', ')}`,
  others: 'other pages',
};
