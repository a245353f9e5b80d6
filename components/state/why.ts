import { computed, signal } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { MixedUnits } from '../../utils/analyse/combined.ts';
import {
  type ComparisonKind,
  type ComparisonSpan,
  comparisonSpan,
} from '../../utils/analyse/equation/comparison-span.ts';
import { type EquationTree, equationTree } from '../../utils/analyse/equation/equation-tree.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { type SalesExplained, whySalesMoved } from '../../utils/analyse/why/why-sales-moved.ts';
import type { FigureQuery } from '../../utils/store/store.ts';
import { bigEvents } from './big-events.ts';
import { readValue } from './loaded.ts';
import { marketsOf } from './markets-of.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { spanTo } from './span.ts';

export type PartKind = 'product' | 'source';

export const comparisonKinds: readonly ComparisonKind[] = ['before', 'weekday', 'month', 'year'];

/** Two spans, and why sales of the one are not those of the other. */
export interface WhyView {
  readonly span: Span;
  readonly against: ComparisonSpan;
  readonly kind: PartKind;
  readonly explained: SalesExplained | MixedUnits | undefined;
  readonly tree: EquationTree | MixedUnits | undefined;
}

/** The festival of the year before may lie some weeks more than a year back: the Spring Festival moves. */
const EVENT_REACH = 420;
/** Products need no more than what leads from people to money. */
const METRICS = ['visitors', 'pay_buyers', 'pay_amount', 'sessions', 'pay_orders', 'net_sales', 'gross_sales'];

/** Why the shop's sales moved over the chosen span. */
export function createWhy({ host, door, shops, figures: { shopKey, yesterday }, span }: PanelState) {
  const against = signal<ComparisonKind>('before');
  const kind = signal<PartKind>('product');
  const answer = resource(async (): Promise<WhyView | undefined> => {
    const [shop, current, parts] = [shopKey.value, spanTo(yesterday.value, span.value), kind.value];
    const [compared, markets] = [against.value, marketsOf(shops.shop.value?.console)];
    if (shop === undefined) return undefined;
    const { events } = await host.readUserData();
    const reach = { from: addDays(current.from, -EVENT_REACH), to: current.to };
    const comparison = comparisonSpan(current, compared, bigEvents(reach, events, { shopKey: shop, markets }));
    const store = await door();
    const both = async (query: Omit<FigureQuery, 'shop'>) =>
      (await Promise.all([current, comparison.span].map((one) => store.figures({ shop, ...query, ...one })))).flat();
    const [ofShop, sources, products] = await Promise.all([
      both({ kind: 'shop' }),
      both({ kind: 'source', metrics: METRICS }),
      parts === 'product' ? both({ kind: 'product', metrics: METRICS }) : [],
    ]);
    const previous = comparison.span;
    const details = parts === 'product' ? products : sources.filter(({ entity }) => (entity.path?.length ?? 1) === 1);
    return {
      span: current,
      against: comparison,
      kind: parts,
      explained: whySalesMoved({ shop: ofShop, parts: details, current, previous }),
      tree: equationTree(ofShop, sources, current, previous),
    };
  });
  const stops = [host.onStoreChange(answer.again), host.onUserDataChange(answer.again)];
  return {
    loaded: answer.loaded,
    view: computed(() => readValue(answer.loaded.value)),
    again: answer.again,
    against,
    kind,
    stop: () => {
      for (const stop of stops) stop();
      answer.stop();
    },
  };
}

export type WhyState = ReturnType<typeof createWhy>;
