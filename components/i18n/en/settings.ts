import type { settings as zh } from '../zh/settings.ts';

export const settings: typeof zh = {
  rises: 'Colours of change',
  risesHint: 'Which colour a change in your favour has. A rise of refunds is not in your favour.',
  habit: 'By language',
  red: 'Red is good',
  green: 'Green is good',
  reading: 'Reading',
  consoles: 'Consoles',
};
