import type { Reading } from '../../../utils/model/reading.ts';
import type { Snapshot } from '../../../utils/model/snapshot.ts';
import { openStore } from '../../../utils/store/open-store.ts';
import { benchDate, benchMetrics, daySnapshot, productDay } from './product-days.ts';

const firstDay = Date.parse(benchDate(0));
const aDay = 86_400_000;

/** Feeds as many days as end with the one before `today` (YYYY-MM-DD), every product and the shop as a whole. */
export async function feedUpTo(today: string, days: number, products: number): Promise<void> {
  const store = await openStore();
  const shops = await store.shops();
  // A profile that was kept.
  if (shops.some(({ lastSeen }) => lastSeen.startsWith(today))) return store.close();
  const last = (Date.parse(today) - firstDay) / aDay;
  for (let d = last - days; d < last; d++) {
    await store.saveSnapshot(daySnapshot(d, products));
    await store.saveSnapshot(shopSnapshot(d, products));
    while (await store.tend(benchDate(d + 1)));
  }
  return store.close();
}

/** What the product sold the day before `today`, in cents. */
export function soldYesterday(id: string, today: string): number {
  const n = (Number(id) - 600_000_000_000) / 7;
  return Math.round((productDay(n, (Date.parse(today) - firstDay) / aDay - 1)[7] as number) * 100);
}

/** The console's first page: the same day for the shop as a whole. */
function shopSnapshot(d: number, products: number): Snapshot {
  const totals = benchMetrics.map(() => 0);
  for (let n = 0; n < products; n++)
    for (const [m, value] of productDay(n, d).entries()) totals[m] = (totals[m] as number) + value;
  const [visitors = 0, , , , , buyers = 0, , amount = 0] = totals;
  const values: readonly number[] = totals.map((total, m) => {
    const id = benchMetrics[m]?.[0];
    if (id === 'pay_conversion_rate') return Math.round((buyers / visitors) * 10_000) / 10_000;
    if (id === 'amount_per_buyer') return Math.round((amount / buyers) * 100) / 100;
    return Math.round(total * 100) / 100;
  });
  const { readings: _, ...page } = daySnapshot(d, 0);
  const date = benchDate(d);
  return {
    ...page,
    id: page.id.split('').reverse().join(''),
    page: 'home',
    url: 'https://sycm.taobao.com/portal/home.htm',
    completeness: null,
    readings: values.map((value, m): Reading => {
      const [metric, unit] = benchMetrics[m] as (typeof benchMetrics)[number];
      return {
        entity: { kind: 'shop', id: 'bench', name: page.shop?.name ?? null },
        metric,
        role: 'own',
        state: 'ok',
        value,
        unit,
        period: { start: date, end: date, grain: 'day' },
        raw: String(value),
        block: '运营视窗',
      };
    }),
  };
}
