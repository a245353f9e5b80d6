import type { Figure } from '../model/figure.ts';
import type { KeptOrders } from '../model/kept-orders.ts';
import type { OrderRow } from '../model/order-row.ts';
import { seededChance } from './chance.ts';
import { type SampleProduct, sampleProducts } from './products.ts';
import { cents, SAMPLE_SHOP, sampleFigures } from './sample-figures.ts';

/** What a buyer of the first often takes along, and how often. */
const takenAlong: readonly { of: string; with: string; share: number }[] = [
  { of: '700100200001', with: '700100200011', share: 0.22 },
  { of: '700100200002', with: '700100200006', share: 0.12 },
  { of: '700100200008', with: '700100200012', share: 0.15 },
];

/** A buyer is the less likely to come back the longer ago they bought. */
const MEMORY_DAYS = 45;

interface Buyer {
  readonly code: string;
  last: number;
}

/**
 * The order list the owner of the invented shop would have exported: as many new and returning buyers a day as its
 * figures count, and what they bought. The same on every run.
 * @param yesterday the last settled day of its figures, YYYY-MM-DD
 */
export function sampleOrders(yesterday: string, language: 'zh' | 'en'): KeptOrders {
  const chance = seededChance(4_711);
  const days = byDay(sampleFigures(yesterday, language));
  const known: Buyer[] = [];
  let orders = 0;
  const rows = [...days].flatMap(([date, figures], at) => {
    const count = (metric: string) =>
      figures.find((one) => one.entity.kind === 'shop' && one.role === 'own' && one.metric === metric)?.value ?? 0;
    const shelf = sampleProducts
      .map((product) => ({ product, sold: soldOf(product, figures) }))
      .filter(({ sold }) => sold > 0);
    const returning = Array.from({ length: known.length > 0 ? count('returning_buyers') : 0 }, () =>
      someoneBack(known, at, chance),
    );
    const fresh = Array.from({ length: count('new_buyers') }, (_, n): Buyer => ({ code: `${at}-${n}`, last: at }));
    known.push(...fresh);
    return [...new Set([...returning, ...fresh])].flatMap((buyer): readonly OrderRow[] => {
      buyer.last = at;
      orders += 1;
      return basket(shelf, chance).map((product) => ({
        buyer: codeOf(`buyer-${buyer.code}`),
        order: codeOf(`order-${orders}`),
        date,
        amount: cents(product.price),
        currency: 'CNY',
        product: product[language],
      }));
    });
  });
  return {
    id: `${SAMPLE_SHOP}/orders`,
    at: `${yesterday}T23:55:00+08:00`,
    shopKey: SAMPLE_SHOP,
    label: language === 'zh' ? '示例订单.csv' : 'sample-orders.csv',
    keyId: codeOf('key'),
    refused: {},
    rows,
  };
}

function byDay(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const days = new Map<string, Figure[]>();
  for (const figure of figures) {
    const day = figure.period?.start ?? '';
    const known = days.get(day);
    if (known) known.push(figure);
    else days.set(day, [figure]);
  }
  return days;
}

/** In the form of a keyed hash: 22 letters. */
function codeOf(text: string): string {
  return text.replaceAll('-', '_').padEnd(22, 'x').slice(0, 22);
}

function soldOf({ id }: SampleProduct, figures: readonly Figure[]): number {
  return figures.find(({ entity, metric }) => entity.id === id && metric === 'pay_buyers')?.value ?? 0;
}

/** One of those who bought before, more likely who bought lately. */
function someoneBack(known: readonly Buyer[], day: number, chance: () => number): Buyer {
  for (;;) {
    const one = known[Math.floor(chance() * known.length)] as Buyer;
    if (chance() < Math.exp((one.last - day) / MEMORY_DAYS)) return one;
  }
}

function basket(
  shelf: readonly { readonly product: SampleProduct; readonly sold: number }[],
  chance: () => number,
): readonly SampleProduct[] {
  let left = chance() * shelf.reduce((sum, { sold }) => sum + sold, 0);
  const first = shelf.find(({ sold }) => {
    left -= sold;
    return left < 0;
  })?.product;
  if (!first) return [];
  const along = takenAlong.find(({ of }) => of === first.id);
  const second = along && chance() < along.share && sampleProducts.find(({ id }) => id === along.with);
  return second ? [first, second] : [first];
}
