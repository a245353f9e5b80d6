import type { health as zh } from '../zh/health.ts';
import { s } from './plural.ts';

export const health: typeof zh = {
  label: 'How pages are read',
  hint: 'How many of the figures each console page should show were found. A redesign shows here first.',
  none: 'No console page has been read yet. Open a console you switched on and it appears here.',
  found: (share) => `${share} found`,
  unknown: 'no record',
  over: (days) => `Share found over ${days} day${s(days)}`,
  since: (day) => `since ${day}`,
  missing: (metrics) => `${metrics} not found`,
  by: {
    card: (found) => `cards ${found}`,
    table: (found) => `tables ${found}`,
    grid: (found) => `grids ${found}`,
    'div-grid': (found) => `plain lists ${found}`,
    taught: (found) => `taught ${found}`,
  },
  report: 'Make a report of this page',
  reportFirst: 'Open the page beside the panel, then make a report',
  acceptHint: 'This look of the page raises no alarm any more; the earlier one stays known.',
};
