import type { popup as zh } from '../zh/popup.ts';

export const popup: typeof zh = {
  read: 'Read automatically',
  openPanel: 'Open side panel',
  openWelcome: 'Set up',
  export: 'Export',
  exportDay: 'Export yesterday’s figures (CSV)',
  exported: (rows) => `In your downloads: ${rows} rows of yesterday`,
  exportNone: 'There are no figures of yesterday to export yet.',
  exportFailed: 'That did not work. Try again, or export from Data in the dashboard.',
  yesterday: 'Yesterday',
  none: 'No figures yet. Switch on a console, open it as you always do, and yesterday appears here.',
};
