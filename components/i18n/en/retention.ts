import type { retention as zh } from '../zh/retention.ts';

export const retention: typeof zh = {
  name: 'Keep details',
  hint: 'How long products, sources and the like are kept. The history of the shop itself always stays.',
  all: 'All',
  months: (months: number) => `${months} months`,
  would: (size: string) => `About ${size} of older details will be removed, while the browser is idle.`,
  none: 'There is nothing older: nothing will be removed.',
};
