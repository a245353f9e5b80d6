import type { FigureColumns } from '../../../utils/model/figure-columns.ts';
import { openStore } from '../../../utils/store/open-store.ts';
import type { Store } from '../../../utils/store/store.ts';
import { benchDate, benchShop, daySnapshot } from './product-days.ts';

let store: Promise<Store> | undefined;
const open = () => {
  store ??= openStore();
  return store;
};

/** Feeds days from … to (exclusive) one by one, sealing what is ripe as the background would. Milliseconds of each part. */
export async function feed(from: number, to: number, products: number): Promise<{ saving: number; tending: number }> {
  const own = await open();
  let [saving, tending] = [0, 0];
  for (let d = from; d < to; d++) {
    const snapshot = daySnapshot(d, products);
    let started = performance.now();
    await own.saveSnapshot(snapshot);
    saving += performance.now() - started;
    started = performance.now();
    while (await own.tend(benchDate(d + 1)));
    tending += performance.now() - started;
  }
  return { saving, tending };
}

/** Medians in ms of `rounds` askings. */
export async function ask(days: number, products: number, rounds: number): Promise<Record<string, number>> {
  const own = await open();
  const [first, last] = [benchDate(0), benchDate(days - 1)];
  const kind = 'product';
  const one = () => String(600_000_000_000 + Math.floor(Math.random() * products) * 7);
  const week = benchDate(days - 7);
  return {
    oneProductFigures: await median(rounds, () =>
      own.figures({ shop: benchShop, kind, entity: one(), from: first, to: last }),
    ),
    allWeekColumns: await median(rounds, () => own.columns({ shop: benchShop, kind, from: week, to: last })),
    allWeekFigures: await median(3, () => own.figures({ shop: benchShop, kind, from: week, to: last })),
    allAllColumns: await median(5, async () =>
      known(await own.columns({ shop: benchShop, kind, from: first, to: last })),
    ),
  };
}

/** Cells that are known: nobody measures an answer that is not there. */
function known({ columns }: FigureColumns): number {
  return columns.reduce((sum, { states }) => sum + states.reduce((all, state) => all + (state ? 1 : 0), 0), 0);
}

async function median(rounds: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}
