import { computed, signal } from '@preact/signals';
import type { KeptOrders, OrderKeep } from '../../utils/model/kept-orders.ts';
import type { Stop } from './host.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { type OrderFileProblem, readOrderFile } from './read-order-file.ts';
import { resource } from './resource.ts';

/** What was done last with order lists, or why it was not. */
export type OrdersDeed =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'problem'; readonly problem: OrderFileProblem }
  | { readonly state: 'imported' | 'removed'; readonly list: KeptOrders };

const none: OrdersDeed = { state: 'none' };

/** The order lists kept of the shop in sight: taking in, forgetting, and the way back from either. */
export function createOrderLists({ host, figures: { shopKey, figures } }: PanelState) {
  const deed = signal<OrdersDeed>(none);
  const undo = signal<(() => Promise<void>) | null>(null);
  let stopListening: Stop | undefined;
  let isStopped = false;
  const opening = host.orders().then((keep) => {
    if (!isStopped) stopListening = keep.onChange(() => read.again());
    return keep;
  });
  const read = resource(async () => {
    const shop = shopKey.value;
    return shop === undefined ? [] : (await opening).lists(shop);
  });
  /** Whatever happens to a list, what it was before is put back by undo. */
  const change = async (state: 'imported' | 'removed', list: KeptOrders, work: (keep: OrderKeep) => Promise<void>) => {
    const keep = await opening;
    const before = (await keep.lists(list.shopKey)).find(({ id }) => id === list.id);
    await work(keep);
    read.again();
    deed.value = { state, list };
    undo.value = async () => {
      undo.value = null;
      deed.value = none;
      await (before ? keep.keep(before) : keep.drop(list.id));
      read.again();
    };
  };
  return {
    /** Undefined until they were looked for. */
    lists: computed(() => readValue(read.loaded.value)),
    failed: computed(() => read.loaded.value.state === 'failed'),
    deed,
    undo,
    /** Takes in an exported order list; buyers are hashed before anything is kept. */
    open: async (file: File) => {
      const shop = shopKey.value ?? '';
      deed.value = { state: 'reading' };
      undo.value = null;
      const unit = figures.value.findLast(({ metric }) => metric === 'pay_amount')?.unit;
      const at = new Date(file.lastModified).toISOString();
      try {
        const hash = await host.buyerHash();
        const told = await readOrderFile(file, hash, unit, at);
        if (typeof told === 'string') {
          deed.value = { state: 'problem', problem: told };
          return;
        }
        const { rows, refused, print } = told;
        const list: KeptOrders = {
          id: `${shop}/${print}`,
          at: new Date(host.now()).toISOString(),
          shopKey: shop,
          label: file.name,
          keyId: await hash('key'),
          refused,
          rows,
        };
        // Nothing to keep: what was left out says why.
        if (rows.length === 0) deed.value = { state: 'imported', list };
        else await change('imported', list, (keep) => keep.keep(list));
      } catch {
        deed.value = { state: 'problem', problem: 'failed' };
      }
    },
    drop: (list: KeptOrders) => change('removed', list, (keep) => keep.drop(list.id)),
    stop: () => {
      isStopped = true;
      stopListening?.();
      read.stop();
    },
  };
}

export type OrderListsState = ReturnType<typeof createOrderLists>;
