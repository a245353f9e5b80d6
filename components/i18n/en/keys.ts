import type { Messages } from '../zh.ts';

export const keys: Messages['keys'] = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  groups: { sections: 'Sections', look: 'Looking', charts: 'Charts and tables', browser: 'In the browser' },
  tabs: 'To the tabs, then left and right',
  step: 'Read day by day',
  zoom: 'Zoom in and out',
  cells: 'Move in a table',
  source: 'Where a figure comes from',
  opens: { panel: 'Open the side panel', popup: 'Open the glance' },
  inTable: 'Enter leads into the table, arrow keys move, Enter again shows where a figure comes from',
  unset: 'not set',
  note: 'Never while you type. Those of the browser can be changed on its page for extension shortcuts.',
  more: 'More',
  moreSections: 'More sections',
};
