import { computed } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { matureRefunds } from '../../utils/analyse/profit/mature-refunds.ts';
import { type ProductProfit, productProfits, refundShare } from '../../utils/analyse/profit/product-profits.ts';
import type { Profit } from '../../utils/analyse/profit/profit.ts';
import { profitsInSteps } from '../../utils/analyse/profit/profits.ts';
import { refundTriangle } from '../../utils/analyse/profit/refund-triangle.ts';
import { salesDaysInSteps } from '../../utils/analyse/profit/sales-days.ts';
import { withMatureRefunds } from '../../utils/analyse/profit/with-mature-refunds.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Cost } from '../../utils/model/user-data.ts';
import { inSlices } from './in-slices.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { spanTo } from './span.ts';
import { createUserItems } from './user-items.ts';

const DAY_METRICS = [
  'pay_amount',
  'pay_items',
  'pay_orders',
  'ad_spend',
  'ad_pay_amount',
  'refund_amount',
  'refund_amount_by_pay_time',
  'refund_amount_by_refund_time',
  'refund_amount_by_finish_time',
];

/** Refunds go on for weeks after the sale: the pattern is learnt from this many days before. */
const REFUND_REACH = 90;

/** The account of a span, one for each currency, and of its products. */
export interface ProfitView {
  readonly span: Span;
  readonly shop: string;
  readonly accounts: readonly Profit[];
  readonly products: readonly ProductProfit[];
  /** Days of the span whose refunds are foreseen, not only counted. */
  readonly matured: number;
  /** Latest known name by product key. */
  readonly names: ReadonlyMap<string, string>;
  readonly costs: readonly Cost[];
}

/** What is left of the sales of the chosen span. */
export function createProfit({ host, door, figures: { shopKey, yesterday }, span }: PanelState) {
  const entered = createUserItems(host);
  const answer = resource(async (): Promise<ProfitView | undefined> => {
    const [shop, current, { costs }] = [shopKey.value, spanTo(yesterday.value, span.value), entered.items.value];
    if (shop === undefined) return undefined;
    const store = await door();
    const [ofShop, ofProducts] = await Promise.all([
      store.figures({
        shop,
        kind: 'shop',
        metrics: DAY_METRICS,
        from: addDays(current.to, -REFUND_REACH),
        to: current.to,
      }),
      store.figures({ shop, kind: 'product', metrics: DAY_METRICS, ...current }),
    ]);
    const own = costs.filter(({ shopKey: of }) => of === shop);
    const forecast = matureRefunds(refundTriangle(ofShop));
    const sold = await inSlices(salesDaysInSteps(ofShop.concat(ofProducts), current));
    const days = withMatureRefunds(sold, forecast);
    const foreseen = forecast.state === 'ok' ? forecast.cohorts.filter(({ matured }) => matured < 0.995) : [];
    const accounts = await inSlices(profitsInSteps(days, own));
    return {
      span: current,
      shop,
      accounts,
      products: await inSlices(productProfits(ofProducts, current, own, refundShare(accounts))),
      matured: foreseen.filter(({ date }) => days.some((day) => day.date === date)).length,
      names: await inSlices(namesOf(ofProducts)),
      costs: own,
    };
  });
  const unsubscribe = host.onStoreChange(answer.again);
  return {
    loaded: answer.loaded,
    view: computed(() => readValue(answer.loaded.value)),
    again: answer.again,
    entered,
    stop: () => {
      unsubscribe();
      entered.stop();
      answer.stop();
    },
  };
}

export type ProfitState = ReturnType<typeof createProfit>;

function* namesOf(figures: readonly Figure[]): Generator<void, ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [place, { entity }] of figures.entries()) {
    if (entity.name !== null) names.set(entityKey(entity), entity.name);
    if (place % 16_384 === 16_383) yield;
  }
  return names;
}
