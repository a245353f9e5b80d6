import { attempt } from './attempt.ts';
import { type LedgerBrowser, ledgerBrowsers } from './ledger-browser.ts';
import { atMost, beside, type Measured } from './measured.ts';

/** 2,740 products over a year: a million product-days of ten metrics. */
const products = 2740;
const days = Number(process.env['LEDGER_DAYS'] ?? 365);

/** Days the peers are fed: a tenth. They slow down as they grow, so that the ratio is rather too small than too large. */
const peerDays = Math.ceil(days / 10);

let measured: Promise<readonly Measured[]> | undefined;

/** P3, P4 and P5 are measured in one go: the year that was fed is the one that is asked for. */
export function ledger(id: 'P3' | 'P4' | 'P5'): () => Promise<readonly Measured[]> {
  return async () => {
    measured ??= measureAll();
    return (await measured).filter((one) => one.id === id);
  };
}

async function measureAll(): Promise<readonly Measured[]> {
  const lines: Measured[] = [];
  for (const browser of ledgerBrowsers()) {
    lines.push(...(await attempt(browser.name, () => measure(browser), [])));
    browser.remove();
  }
  return lines;
}

async function measure({ name, session, size }: LedgerBrowser): Promise<readonly Measured[]> {
  const { saving, tending } = (await session((evaluate) => evaluate(`bench.feed(0, ${days}, ${products})`))) as {
    readonly saving: number;
    readonly tending: number;
  };
  // The first start after it: what the database writes anew when it is opened is part of its size.
  const times = (await session(async (evaluate) => {
    const asked = await evaluate(`bench.ask(${days}, ${products})`);
    await isTidy(size);
    return asked;
  })) as Record<'one' | 'week' | 'all' | 'usage', number>;
  const bytes = size() / (days * products);
  const perDay = (saving + tending) / days;
  const compared = async (peer: 'idb' | 'dexie') => {
    const feed = () => session((evaluate) => evaluate(`bench.peers.${peer}(${peerDays}, ${products})`));
    const spent = (await attempt(`${peer}, ${name}`, feed, undefined)) as number | undefined;
    if (spent === undefined) return [];
    const told = `a record per row (${peer}), ${name}, ${peerDays} of ${days} days`;
    return [beside(told, { id: 'P3', unit: 'ms a day', value: perDay, peerValue: spent / peerDays, factor: 20 })];
  };
  return [
    ...(await compared('idb')),
    ...(await compared('dexie')),
    atMost(20, { id: 'P4', unit: 'bytes a product-day', value: bytes }, name),
    atMost(5, { id: 'P5', unit: 'ms', value: times.one }, `one product, ${days} days, ${name}`),
    atMost(15, { id: 'P5', unit: 'ms', value: times.week }, `all products, 7 days, ${name}`),
    atMost(400, { id: 'P5', unit: 'ms', value: times.all }, `all products, all days, ${name}`),
    atMost(300, { id: 'P5', unit: 'ms', value: times.usage }, `what is kept, counted, ${name}`),
  ];
}

/** Waits until the database has done in the background what it does after many writes; a busy machine takes long. */
async function isTidy(size: () => number): Promise<void> {
  let [before, same] = [size(), 0];
  for (let second = 0; second < 60 && same < 3; second++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = size();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
