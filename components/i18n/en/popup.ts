import type { popup as zh } from '../zh/popup.ts';

export const popup: typeof zh = {
  read: 'Read automatically',
  openPanel: 'Open side panel',
  openWelcome: 'Set up',
  yesterday: 'Yesterday',
  none: 'No figures yet. Switch on a console, open it as you always do, and yesterday appears here.',
};
