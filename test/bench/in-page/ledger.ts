import type { FigureColumns } from '../../../utils/model/figure-columns.ts';
import { openStore } from '../../../utils/store/open-store.ts';
import type { Store } from '../../../utils/store/store.ts';
import { benchDate, benchShop, daySnapshot } from './product-days.ts';
import { feedDexie, feedIdb } from './row-stores.ts';

export const peers = { idb: feedIdb, dexie: feedDexie };

let store: Promise<Store> | undefined;

function open(): Promise<Store> {
  store ??= openStore();
  return store;
}

/** Feeds days from … to (exclusive) one by one, sealing what is ripe as the background would. Milliseconds of each part. */
export async function feed(
  from: number,
  to: number,
  products: number,
): Promise<{ readonly saving: number; readonly tending: number }> {
  const own = await open();
  let [saving, tending] = [0, 0];
  for (let d = from; d < to; d++) {
    const snapshot = daySnapshot(d, products);
    const started = performance.now();
    await own.saveSnapshot(snapshot);
    const saved = performance.now();
    while (await own.tend(benchDate(d + 1)));
    saving += saved - started;
    tending += performance.now() - saved;
  }
  return { saving, tending };
}

/** Medians in ms of asking for what views ask for. */
export async function ask(days: number, products: number): Promise<Record<'one' | 'week' | 'all' | 'usage', number>> {
  const own = await open();
  const [first, last] = [benchDate(0), benchDate(days - 1)];
  const query = { shop: benchShop, kind: 'product', to: last } as const;
  const entity = (round: number) => String(600_000_000_000 + ((round * 7919) % products) * 7);
  known(await own.columns({ ...query, from: first }), products * days);
  return {
    one: await median(31, (round) => own.figures({ ...query, entity: entity(round), from: first })),
    week: await median(15, () => own.columns({ ...query, from: benchDate(days - 7) })),
    all: await median(5, () => own.columns({ ...query, from: first })),
    usage: await median(5, () => own.usage()),
  };
}

/** Nobody measures an answer that is not there. */
function known({ columns }: FigureColumns, expected: number): void {
  for (const { metric, states } of columns) {
    const count = states.reduce((sum, state) => sum + (state === 0 ? 0 : 1), 0);
    if (count !== expected) throw new Error(`${metric}: ${count} of ${expected} figures`);
  }
}

async function median(rounds: number, run: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await run(round);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}
