import type { save as zh } from '../zh/save.ts';
import { s } from './plural.ts';

export const save: typeof zh = {
  label: 'Export CSV',
  scope: 'What to export',
  all: 'Everything',
  busy: (done) => `Exporting… ${done} rows`,
  done: (rows) => `Exported ${rows} row${s(rows)}`,
  failed: 'The export failed and nothing was changed. Please try again.',
  empty: 'Nothing to export in this period',
};
