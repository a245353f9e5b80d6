import type { Cell, Head } from '../../utils/export/table.ts';

/** Fourteen columns of a product-day: shop, id, name, day, ten metrics. */
export const csvHeads: readonly Head[] = [
  { name: 'shop', kind: 'text' },
  { name: 'entity_id', kind: 'text' },
  { name: 'entity_name', kind: 'text' },
  { name: 'day', kind: 'day' },
  ...Array.from({ length: 10 }, (_, metric) => ({ name: `metric_${metric}`, kind: 'number' }) as const),
];

const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

/** Product by product and day by day, as every export is ordered; the same on every run. */
export function* csvRows(count: number): Generator<readonly Cell[]> {
  for (let product = 0, row = 0; row < count; product++) {
    const [id, name] = [String(601_234_567_890_000 + product), `竹编收纳筐 ${product}`];
    for (let day = 0; day < 365 && row < count; day++, row++) {
      const visitors = (row * 7919) % 3001;
      const buyers = row % 77;
      const amount = ((row * 104_729) % 3_000_000) / 100;
      const rate = (row % 9999) / 10_000;
      const refund = -(row % 50) / 2;
      const seen = row % 5 === 0 ? null : row % 13;
      yield [
        'sycm:bench',
        id,
        name,
        days[day] ?? '',
        visitors,
        visitors * 3,
        buyers,
        amount,
        rate,
        row % 7,
        seen,
        refund,
        amount / 4,
        row % 2,
      ];
    }
  }
}
