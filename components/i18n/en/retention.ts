import type { retention as zh } from '../zh/retention.ts';

export const retention: typeof zh = {
  name: 'Keep details',
  hint: 'How long products, sources and the like are kept. The history of the shop itself always stays.',
  all: 'All',
  months: (months: number) => `${months} months`,
  would: (month: string, parts: string, size: string) => `${parts} before ${month} (about ${size}) will be removed.`,
  entityDays: (count: string, kind: string) => `${count} days of ${kind.toLowerCase()}`,
  and: ', ',
  soon: 'Not before a day has passed; until then you can change it back.',
  due: 'It is done while the browser is idle.',
  none: 'There is nothing older: nothing will be removed.',
};
