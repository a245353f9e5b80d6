import type { Adapter } from '../model/adapter.ts';

/** A console nobody described: read by the common labels alone, on hosts the user allowed. */
export const generic: Adapter = {
  id: 'generic',
  version: 1,
  name: { zh: '其他后台', en: 'Other back office' },
  matches: [],
  shop: [],
  pages: [],
};
