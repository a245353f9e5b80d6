import type { Figure } from '../model/figure.ts';
import type { Entity } from '../model/reading.ts';
import { bell, seededChance, successes } from './chance.ts';
import { type SampleProduct, sampleProducts } from './products.ts';
import { cents, figureWriter, sampleDates, weekdayPull } from './sample-figures.ts';
import type { SideShop } from './side-shops.ts';

/** A small shop sells the half of what the large one does. */
const RANGE = 8;

interface Day {
  readonly date: string;
  readonly pull: number;
}

/** The figures of a further invented shop over eighteen weeks up to and with `yesterday`; the same on every run. */
export function sideFigures(shop: SideShop, yesterday: string, language: 'zh' | 'en'): readonly Figure[] {
  const chance = seededChance(shop.seed);
  const dates = sampleDates(yesterday);
  return dates.flatMap((date, at) => {
    const ago = dates.length - 1 - at;
    const course = 1 + (shop.growth * at) / dates.length;
    const figures = dayOf(shop, { date, pull: weekdayPull(date) * course }, language, chance);
    return shop.unread.includes(ago) ? [] : figures;
  });
}

function dayOf(shop: SideShop, day: Day, language: 'zh' | 'en', chance: () => number): readonly Figure[] {
  const sold = sampleProducts.slice(0, RANGE).map((product) => productDay(shop, product, day, language, chance));
  const total = (pick: (one: SoldDay) => number) => sold.reduce((sum, one) => sum + pick(one), 0);
  const entity: Entity = { kind: 'shop', id: null, name: shop[language] };
  const write = writerOf(shop, entity, day.date, 'home');
  const traffic = Math.round(total((one) => one.traffic) / 1.3);
  const buyers = Math.round(total((one) => one.buyers) / 1.04);
  const amount = cents(total((one) => one.amount));
  const returning = successes(buyers, shop.returning, chance);
  return [
    write(shop.counts, traffic),
    write('pay_buyers', buyers),
    write('pay_orders', Math.round(buyers * 1.06)),
    write(
      'pay_items',
      total((one) => one.items),
    ),
    write('pay_amount', amount, shop.currency),
    write('new_buyers', buyers - returning),
    write('returning_buyers', returning),
    write(shop.refunds.metric, cents(amount * shop.refunds.share * (1 + 0.1 * bell(chance))), shop.currency),
    ...sold.flatMap(({ figures }) => figures),
  ];
}

interface SoldDay {
  readonly traffic: number;
  readonly buyers: number;
  readonly items: number;
  readonly amount: number;
  readonly figures: readonly Figure[];
}

function productDay(
  shop: SideShop,
  product: SampleProduct,
  { date, pull }: Day,
  language: 'zh' | 'en',
  chance: () => number,
): SoldDay {
  const traffic = Math.max(1, Math.round((shop.traffic / RANGE) * 1.3 * pull * (1 + 0.08 * bell(chance))));
  const buyers = successes(traffic, shop.conversion, chance);
  const items = buyers + successes(buyers, 0.12, chance);
  const amount = cents(items * cents(product.price * shop.prices));
  const write = writerOf(shop, { kind: 'product', id: product.id, name: product[language] }, date, shop.productPage);
  const figures = [
    write(shop.counts, traffic),
    write('pay_buyers', buyers),
    write('pay_items', items),
    write('pay_amount', amount, shop.currency),
  ];
  return { traffic, buyers, items, amount, figures };
}

function writerOf({ key, console }: SideShop, entity: Entity, day: string, page: string) {
  return figureWriter({ shopKey: key, console, entity, day, page });
}
