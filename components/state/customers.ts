import { computed } from '@preact/signals';
import { addDays, weekday } from '../../utils/analyse/civil-date.ts';
import type { MixedUnits } from '../../utils/analyse/combined.ts';
import { type BuyerMix, type BuyerMixChange, buyerMix } from '../../utils/analyse/customers/buyer-mix.ts';
import { type CustomerReport, customerReport } from '../../utils/analyse/customers/customer-report.ts';
import { type MergedOrders, mergedOrders } from '../../utils/analyse/customers/merged-orders.ts';
import { previousSpan } from '../../utils/analyse/previous-span.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import { readValue } from './loaded.ts';
import { createOrderLists } from './order-lists.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { spanTo } from './span.ts';

/** New and returning buyers as the console counts them. */
export interface MixView {
  readonly change: BuyerMixChange | undefined;
  /** Whole weeks, the oldest first; a week nobody read is undefined. */
  readonly weeks: readonly { readonly monday: string; readonly mix: BuyerMix | undefined }[];
}

/** What the order lists of a shop say together. */
export interface OrdersView extends MergedOrders {
  readonly buyers: number;
  readonly first: string;
  /** The 30 days up to the last one of the lists. */
  readonly span: Span;
  readonly unit: string;
  readonly report: CustomerReport | MixedUnits;
}

const WEEKS = 12;

/** Who buys at the shop in sight. */
export function createCustomers(panel: PanelState) {
  const { host, door, figures, span } = panel;
  const { shopKey, yesterday } = figures;
  const mix = resource(async (): Promise<MixView | undefined> => {
    const [shop, current] = [shopKey.value, spanTo(yesterday.value, span.value)];
    if (shop === undefined) return undefined;
    const monday = addDays(current.to, -(weekday(current.to) % 7) - 6);
    const mondays = Array.from({ length: WEEKS }, (_, at) => addDays(monday, 7 * (at + 1 - WEEKS)));
    const from = [mondays[0] ?? monday, previousSpan(current).from].sort()[0] ?? monday;
    const metrics = ['new_buyers', 'returning_buyers'];
    const read = await (await door()).figures({ shop, kind: 'shop', metrics, from, to: current.to });
    const weeks = mondays.map((day) => ({
      monday: day,
      mix: buyerMix(read, { from: day, to: addDays(day, 6) })?.current,
    }));
    return { change: buyerMix(read, current), weeks };
  });
  const orders = createOrderLists(panel);
  const report = resource(async (): Promise<OrdersView | undefined> => {
    const [lists, until] = [orders.lists.value, yesterday.value];
    if (!lists || lists.length === 0) return undefined;
    // A model is fitted: the page draws what it has first.
    await new Promise((resolve) => setTimeout(resolve, 30));
    return viewOf(lists, until);
  });
  const unsubscribe = host.onStoreChange(mix.again);
  return {
    loaded: mix.loaded,
    mix: computed(() => readValue(mix.loaded.value)),
    again: mix.again,
    orders,
    report: computed(() => readValue(report.loaded.value)),
    stop: () => {
      unsubscribe();
      mix.stop();
      report.stop();
      orders.stop();
    },
  };
}

export type CustomersState = ReturnType<typeof createCustomers>;

function viewOf(lists: readonly KeptOrders[], until: string): OrdersView | undefined {
  const merged = mergedOrders(lists);
  const { rows } = merged;
  if (rows.length === 0) return undefined;
  const days = rows.map(({ date }) => date).sort();
  // Days after the lists' last one are no days without a purchase.
  const to = [days.at(-1) ?? until, until].sort()[0] ?? until;
  const span = { from: addDays(to, -29), to };
  return {
    ...merged,
    buyers: new Set(rows.map(({ buyer }) => buyer)).size,
    first: days[0] ?? to,
    span,
    unit: rows[0]?.currency ?? 'XXX',
    report: customerReport(rows, span),
  };
}
