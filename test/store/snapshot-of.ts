import type { Reading } from '../../utils/model/reading.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';

/** A settled day of the shop, as YYYY-MM-DD. */
export const day = (date: string) => ({ start: date, end: date, grain: 'day' }) as const;

/** A reading of 100 visitors of product 1 on 2026-01-05, but for what is given. */
export function readingOf(given: Partial<Reading> = {}): Reading {
  return {
    entity: { kind: 'product', id: '1', name: '竹编收纳筐' },
    metric: 'visitors',
    role: 'own',
    state: 'ok',
    value: 100,
    unit: 'count',
    period: day('2026-01-05'),
    raw: '100',
    ...given,
  };
}

/** A snapshot of shop sycm:1 at 2026-01-06 10:00, but for what is given. */
export function snapshotOf(id: string, given: Partial<Snapshot> = {}): Snapshot {
  return {
    id,
    console: 'sycm',
    page: 'item-rank',
    url: 'https://sycm.taobao.com/cc/item_rank',
    shop: { id: '1', name: '青禾样例家居旗舰店' },
    shopKey: 'sycm:1',
    at: '2026-01-06T10:00:00+08:00',
    adapterVersion: 1,
    status: 'ok',
    completeness: null,
    missing: [],
    warnings: [],
    readings: [readingOf()],
    ...given,
  };
}
