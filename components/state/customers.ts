import { computed, type Signal, signal } from '@preact/signals';
import { addDays, weekday } from '../../utils/analyse/civil-date.ts';
import type { MixedUnits } from '../../utils/analyse/combined.ts';
import { type BuyerMix, type BuyerMixChange, buyerMix } from '../../utils/analyse/customers/buyer-mix.ts';
import { type CustomerReport, customerReport } from '../../utils/analyse/customers/customer-report.ts';
import { previousSpan } from '../../utils/analyse/previous-span.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { OrderList } from '../../utils/import/read-orders.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { type OrderFileProblem, readOrderFile } from './read-order-file.ts';
import { resource } from './resource.ts';
import { spanTo } from './span.ts';

/** New and returning buyers as the console counts them. */
export interface MixView {
  readonly change: BuyerMixChange | undefined;
  /** Whole weeks, the oldest first; a week nobody read is undefined. */
  readonly weeks: readonly { readonly monday: string; readonly mix: BuyerMix | undefined }[];
}

/** What an order list says. */
export interface OrdersView {
  readonly orders: OrderList;
  readonly buyers: number;
  readonly first: string;
  /** The 30 days up to the last one of the list. */
  readonly span: Span;
  readonly unit: string;
  readonly report: CustomerReport | MixedUnits;
}

export type OrdersState =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'problem'; readonly problem: OrderFileProblem }
  | { readonly state: 'read'; readonly orders: OrderList };

const WEEKS = 12;
const none: OrdersState = { state: 'none' };

/** Imported orders by shop, for as long as the page is open: sections come and go. */
const kept = new WeakMap<PanelState, Signal<ReadonlyMap<string, OrdersState>>>();

/** Who buys at the shop in sight. */
export function createCustomers(panel: PanelState) {
  const { host, door, figures, span } = panel;
  const { shopKey, yesterday } = figures;
  const lists = kept.get(panel) ?? signal<ReadonlyMap<string, OrdersState>>(new Map());
  kept.set(panel, lists);
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
  const orders = computed(() => lists.value.get(shopKey.value ?? '') ?? none);
  const report = resource(async (): Promise<OrdersView | undefined> => {
    const [state, until] = [orders.value, yesterday.value];
    if (state.state !== 'read' || state.orders.rows.length === 0) return undefined;
    // A model is fitted: the page draws what it has first.
    await new Promise((resolve) => setTimeout(resolve, 30));
    return viewOf(state.orders, until);
  });
  const put = (shop: string, state: OrdersState) => {
    lists.value = new Map(lists.value).set(shop, state);
  };
  const unsubscribe = host.onStoreChange(mix.again);
  return {
    loaded: mix.loaded,
    mix: computed(() => readValue(mix.loaded.value)),
    again: mix.again,
    orders,
    report: computed(() => readValue(report.loaded.value)),
    /** Takes in an exported order list; nothing of it is stored. */
    open: async (file: File) => {
      const shop = shopKey.value ?? '';
      put(shop, { state: 'reading' });
      const unit = figures.figures.value.findLast(({ metric }) => metric === 'pay_amount')?.unit;
      const read = await host
        .buyerHash()
        .then((hash) => readOrderFile(file, hash, unit, new Date(file.lastModified).toISOString()))
        .catch(() => 'failed' as const);
      put(shop, typeof read === 'string' ? { state: 'problem', problem: read } : { state: 'read', orders: read });
    },
    drop: () => put(shopKey.value ?? '', none),
    stop: () => {
      unsubscribe();
      mix.stop();
      report.stop();
    },
  };
}

export type CustomersState = ReturnType<typeof createCustomers>;

function viewOf(orders: OrderList, until: string): OrdersView {
  const days = orders.rows.map(({ date }) => date).sort();
  // Days after the list's last one are no days without a purchase.
  const to = [days.at(-1) ?? until, until].sort()[0] ?? until;
  const span = { from: addDays(to, -29), to };
  return {
    orders,
    buyers: new Set(orders.rows.map(({ buyer }) => buyer)).size,
    first: days[0] ?? to,
    span,
    unit: orders.rows[0]?.currency ?? 'XXX',
    report: customerReport(orders.rows, span),
  };
}
