import type { firstRun as zh } from '../zh/first-run.ts';

export const firstRun: typeof zh = {
  title: 'No figures yet. Three steps to start',
  steps: [
    'Choose the consoles to switch on',
    'Open your console as you always do',
    'Figures appear here by themselves; your history starts today',
  ],
  open: 'Set up',
  promise: 'Everything stays in this browser.',
};
