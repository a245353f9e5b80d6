import type { Period } from '../../../utils/model/period.ts';
import type { Entity, Reading } from '../../../utils/model/reading.ts';
import { type Choice, dayChoice, periodOf } from './choice.ts';
import type { ProductFigures } from './figures.ts';
import { figuresIn } from './figures-in.ts';
import { homeCards, realtimeCards } from './home-cards.ts';
import { jdCards } from './jd-cards.ts';
import { rankColumns } from './rank-columns.ts';
import { runningDay } from './running-day.ts';
import { type SampleShop, sampleShop } from './sample-shop.ts';
import { type Shown, shownText, shownUnit, shownValue } from './shown.ts';

export type SamplePage = 'sycm-home' | 'sycm-item-rank' | 'jd-trade-summary';

/** The running day of the samples when nobody names one. */
export const sampleToday = '2026-11-21';
/** How far back the sample consoles reach. */
export const sampleDays = 90;

export interface ExpectedOf {
  readonly page: SamplePage;
  /** The closed day the page is set to. */
  readonly day: string;
  readonly today?: string;
  /** Another setting of the period picker than one day. */
  readonly choice?: Choice;
  /** One page of 商品排行 as sorted at first; all its rows without it. */
  readonly list?: { readonly page: number; readonly pageSize: number };
}

/**
 * The shop's own settled figures a page shows, as a faultless reader would store them. Realtime cards change by
 * the second: see expectedRealtime. Empty when the sample has no figures of these days.
 */
export function expectedReadings({
  page,
  day,
  today = sampleToday,
  choice = dayChoice(day),
  list,
}: ExpectedOf): Reading[] {
  const shop = sampleShop({ today, days: sampleDays, storefront: page === 'jd-trade-summary' ? 'jd' : 'taobao' });
  const figures = figuresIn(shop, choice);
  if (!figures) return [];
  const period = periodOf(choice);
  if (page === 'sycm-item-rank') {
    const from = list ? (list.page - 1) * list.pageSize : 0;
    const rows = figures.products.slice(from, list ? from + list.pageSize : undefined);
    return rows.flatMap((product) => rowReadings(product, period));
  }
  const cards = page === 'sycm-home' ? homeCards(figures) : jdCards(figures);
  const [block, sign] = page === 'sycm-home' ? ['整体看板', ''] : ['交易概况', '¥'];
  return cards.map(({ metric, shown }) => reading(shopEntity(shop), metric, shown, period, block, sign));
}

/** The own figures of 实时概况 on 首页 while its clock shows this second of the day. */
export function expectedRealtime(at: { readonly secondOfDay: number; readonly today?: string }): Reading[] {
  const shop = sampleShop({ today: at.today ?? sampleToday, days: sampleDays });
  const period: Period = { start: shop.today, end: shop.today, grain: 'realtime' };
  const cards = realtimeCards(runningDay(shop.todayWhole, at.secondOfDay));
  return cards.map(({ metric, shown }) => reading(shopEntity(shop), metric, shown, period, '实时概况'));
}

function rowReadings(product: ProductFigures, period: Period): Reading[] {
  const entity: Entity = { kind: 'product', id: product.id, name: product.title };
  return rankColumns.map(({ metric, shown }) => reading(entity, metric, shown(product), period, '商品排行'));
}

const shopEntity = (shop: SampleShop): Entity => ({ kind: 'shop', id: null, name: shop.name });

function reading(entity: Entity, metric: string, shown: Shown, period: Period, block: string, sign = ''): Reading {
  const value = shownValue(shown);
  return {
    entity,
    metric,
    role: 'own',
    state: value === null ? 'absent' : 'ok',
    value,
    unit: shownUnit(shown),
    period,
    raw: shownText(shown, sign),
    block,
  };
}
