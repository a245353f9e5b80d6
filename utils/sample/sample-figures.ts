import type { Figure } from '../model/figure.ts';
import type { Entity, Role } from '../model/reading.ts';
import { bell, seededChance, successes } from './chance.ts';
import { type Course, type SampleProduct, sampleCategories, sampleProducts } from './products.ts';
import { sampleSources } from './sources.ts';

export const SAMPLE_SHOP = 'sample:shop';

const msPerDay = 86_400_000;
const days = 126;

interface Told {
  readonly shopKey?: string;
  readonly console?: string;
  readonly entity: Entity;
  readonly day: string;
  readonly page: string;
  readonly role?: Role;
  readonly block?: string;
}

/**
 * The figures an invented shop would have collected over eighteen weeks up to and with `yesterday`: a weekly rhythm, a
 * campaign, products in every stage of life, sources, peers, refunds, and two days nobody opened the console. The same
 * on every run.
 * @param yesterday the last settled day, YYYY-MM-DD
 * @param language of product and shop names
 */
export function sampleFigures(yesterday: string, language: 'zh' | 'en'): readonly Figure[] {
  const chance = seededChance(20_261);
  const shop: Entity = {
    kind: 'shop',
    id: null,
    name: language === 'zh' ? '山野家居（示例）' : 'Shanye Home (sample)',
  };
  const dates = sampleDates(yesterday);
  return dates.flatMap((day, at) => {
    const ago = dates.length - 1 - at;
    const figures = dayOf(shop, day, ago, language, chance);
    // Two days nobody opened the console: gaps are part of every real history.
    return ago === 23 || ago === 24 ? [] : figures;
  });
}

/** The days of the sample, oldest first. */
export function sampleDates(yesterday: string): readonly string[] {
  const last = Date.parse(`${yesterday}T00:00:00Z`);
  return Array.from({ length: days }, (_, at) =>
    new Date(last - (days - 1 - at) * msPerDay).toISOString().slice(0, 10),
  );
}

function dayOf(shop: Entity, day: string, ago: number, language: 'zh' | 'en', chance: () => number): readonly Figure[] {
  const pull = weekdayPull(day) * (isCampaign(ago) ? 1.9 : 1) * (1 + 0.03 * bell(chance));
  const sold = sampleProducts.flatMap((product) => productDay(product, day, ago, pull, language, chance) ?? []);
  const total = (pick: (one: SoldDay) => number) => sold.reduce((sum, one) => sum + pick(one), 0);
  // Somebody who looks at two products is one visitor of the shop.
  const visitors = Math.round(total((one) => one.visitors) / 1.42);
  const buyers = Math.round(total((one) => one.buyers) / 1.08);
  const amount = cents(total((one) => one.amount));
  const returning = Math.round(buyers * (0.21 + 0.01 * bell(chance)));
  const spend = cents(amount * (0.075 + 0.004 * bell(chance)));
  const refunds = cents(amount * (0.058 + 0.006 * bell(chance)));
  const write = figureWriter({ entity: shop, day, page: 'home' });
  const peers = figureWriter({ entity: shop, day, page: 'home', role: 'peer', block: '同行同层平均' });
  const best = figureWriter({ entity: shop, day, page: 'home', role: 'peer_top', block: '同行同层优秀' });
  return [
    write('visitors', visitors),
    write('new_visitors', Math.round(visitors * 0.72)),
    write('returning_visitors', visitors - Math.round(visitors * 0.72)),
    write('page_views', Math.round(visitors * (2.9 + 0.1 * bell(chance)))),
    write('favorite_buyers', Math.round(visitors * 0.031)),
    write('add_to_cart_buyers', Math.round(visitors * (0.086 + 0.003 * bell(chance)))),
    write('order_buyers', Math.round(buyers * 1.09)),
    write('pay_buyers', buyers),
    write('new_buyers', buyers - returning),
    write('returning_buyers', returning),
    write('pay_orders', Math.round(buyers * 1.12)),
    write(
      'pay_items',
      total((one) => one.items),
    ),
    write('pay_amount', amount, 'CNY'),
    write('refund_amount_by_refund_time', refunds, 'CNY'),
    write('ad_spend', spend, 'CNY'),
    write('ad_pay_amount', cents(spend * (2.6 + 0.2 * bell(chance))), 'CNY'),
    write('bounce_rate', ratio(0.56 + 0.015 * bell(chance)), 'ratio'),
    write('dsr_description', 4.82, 'score'),
    write('positive_review_rate', 0.987, 'ratio'),
    peers('pay_conversion_rate', ratio(0.0262 + 0.001 * bell(chance)), 'ratio'),
    best('pay_conversion_rate', ratio(0.0418 + 0.001 * bell(chance)), 'ratio'),
    peers('visitors', Math.round(visitors * 0.82)),
    peers('amount_per_buyer', cents(121 + 3 * bell(chance)), 'CNY'),
    ...sold.flatMap((one) => one.figures),
    ...sourcesDay(day, visitors, buyers, amount),
  ];
}

interface SoldDay {
  readonly visitors: number;
  readonly buyers: number;
  readonly items: number;
  readonly amount: number;
  readonly figures: readonly Figure[];
}

function productDay(
  product: SampleProduct,
  day: string,
  ago: number,
  pull: number,
  language: 'zh' | 'en',
  chance: () => number,
): SoldDay | undefined {
  const course = courseAt(product.course, ago);
  if (course === 0) return;
  const visitors = Math.max(1, Math.round(product.visitors * course * pull * (1 + 0.07 * bell(chance))));
  const conversion = product.conversion * (isCampaign(ago) ? 1.35 : 1);
  const buyers = successes(visitors, conversion, chance);
  const items = buyers + successes(buyers, 0.16, chance);
  const amount = cents(items * product.price * (isCampaign(ago) ? 0.88 : 1));
  const write = figureWriter({
    entity: {
      kind: 'product',
      id: product.id,
      name: product[language],
      category: sampleCategories[product.category][language],
    },
    day,
    page: 'item_rank',
  });
  const figures = [
    write('visitors', visitors),
    write('page_views', Math.round(visitors * 1.9)),
    write('add_to_cart_buyers', successes(visitors, Math.min(0.4, conversion * 2.6), chance)),
    write('pay_buyers', buyers),
    write('pay_items', items),
    write('pay_amount', amount, 'CNY'),
    write('bounce_rate', ratio(0.72 - conversion * 3 + 0.02 * bell(chance)), 'ratio'),
  ];
  return { visitors, buyers, items, amount, figures };
}

function sourcesDay(day: string, visitors: number, buyers: number, amount: number): readonly Figure[] {
  const weight = sampleSources.reduce((sum, { share, lift }) => sum + share * lift, 0);
  return sampleSources.flatMap(({ path, share, lift }) => {
    const write = figureWriter({
      entity: { kind: 'source', id: null, name: path[path.length - 1] ?? null, path },
      day,
      page: 'flow_source',
    });
    const part = (share * lift) / weight;
    return [
      write('visitors', Math.round(visitors * share)),
      write('pay_buyers', Math.round(buyers * part)),
      write('pay_amount', cents(amount * part), 'CNY'),
    ];
  });
}

/** 0 while the product was not yet on sale. */
function courseAt(course: Course, ago: number): number {
  if (course === 'new') return ago < 20 ? 0.5 + (20 - ago) / 40 : 0;
  if (course === 'growing') return 0.35 + 0.65 * Math.exp(-ago / 55);
  if (course === 'declining') return 0.45 + 0.75 * (1 - Math.exp(-ago / 45));
  return course === 'hot' ? 1.1 : 1;
}

function isCampaign(ago: number): boolean {
  return ago >= 40 && ago <= 43;
}

/** How busy a day of the week is. */
export function weekdayPull(day: string): number {
  return [1.16, 0.95, 0.93, 0.94, 0.97, 1.03, 1.2][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 1;
}

/** Writes figures of one entity on one day as the store keeps them. */
export function figureWriter({
  shopKey = SAMPLE_SHOP,
  console = 'sample',
  entity,
  day,
  page,
  role = 'own',
  block,
}: Told) {
  const at = `${day}T23:50:00+08:00`;
  const seen = {
    at,
    confirmedAt: at,
    console,
    page,
    block: block ?? null,
    adapterVersion: 1,
    snapshot: 'sample',
  };
  const period = { start: day, end: day, grain: 'day' } as const;
  return (metric: string, value: number, unit = 'count'): Figure => ({
    shopKey,
    entity,
    metric,
    role,
    state: 'ok',
    value,
    unit,
    period,
    raw: String(value),
    ...(block && { block }),
    seen,
    revisions: [],
  });
}

export function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

function ratio(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
