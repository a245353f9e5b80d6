import { chromium, type Page } from 'playwright';
import { buildLab } from '../harness/build-extension.ts';
import { launch } from '../harness/launch.ts';
import { servePages } from '../harness/serve-pages.ts';
import { readStore } from '../harness/store-door.ts';
import { mainThreadShare, type Share, timesToStart } from './main-thread.ts';
import { atMost, type Measured } from './measured.ts';
import { stormPage } from './storm-page.ts';

const address = 'https://sycm.taobao.com/cc/item_rank';
const stormMs = 10_000;
const loads = 7;

/** What the extension takes of a console's page: when it is loaded, and while its table scrolls for ten seconds. */
export async function pageTax(): Promise<readonly Measured[]> {
  const { atLoad, withReader, ours, captures } = await measured();
  const naive = await naiveObserver();
  return [
    atMost(0.5, { id: 'P1', unit: 'ms', value: atLoad }, 'script at load'),
    atMost(8, { id: 'P1', unit: 'ms', value: withReader }, 'reader started, once the page is idle,'),
    {
      ...atMost(3, { id: 'P1', unit: '% of the main thread in a storm', value: ours.share * 100 }),
      peer: 'observer that re-reads on every change',
      peerValue: naive.share * 100,
      ratio: naive.share / ours.share,
    },
    atMost(0, { id: 'P1', unit: 'tasks', value: ours.long }, 'own long tasks in a storm'),
    atMost(8, { id: 'P1', unit: 'ms', value: ours.longest }, 'longest own task in a storm'),
    { ...atMost(0, { id: 'P1', unit: 'captures in a storm', value: captures }), target: '≥ 1', ok: captures >= 1 },
  ];
}

async function measured() {
  const lab = await launch({ extension: buildLab() });
  try {
    await servePages(lab.context, new Map([[address, stormPage]]));
    const page = await lab.context.newPage();
    await page.bringToFront();
    const starts: (readonly number[])[] = [];
    for (let load = 0; load < loads; load++)
      starts.push(await timesToStart(page, ['/console.js', '/reader.js'], () => loaded(page)));
    const before = await snapshots(lab.door);
    const isOurs = (url: string) => url.startsWith('chrome-extension://');
    const ours = await mainThreadShare(page, isOurs, () => page.evaluate(`storm(${stormMs})`));
    return {
      atLoad: median(starts.map(([resident]) => resident as number)),
      withReader: median(starts.map(([, reader]) => reader as number)),
      ours,
      captures: (await snapshots(lab.door)) - before,
    };
  } finally {
    await lab.close();
  }
}

async function loaded(page: Page): Promise<void> {
  await page.goto(address);
  // The reader comes when the page is idle, the first look 300 ms later.
  await page.waitForTimeout(2500);
}

/** How many snapshots the store holds. */
async function snapshots(door: Page): Promise<number> {
  return (await readStore(door)).reduce((sum, shop) => sum + shop.snapshots.length, 0);
}

/** The same storm under an observer that reads the whole table again on every callback. */
async function naiveObserver(): Promise<Share> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(stormPage);
    await page.evaluate(`new MutationObserver(() => {
      globalThis.read = Array.from(document.querySelectorAll('td'), (cell) => cell.innerText);
    }).observe(document, { subtree: true, childList: true, characterData: true });
    //# sourceURL=https://naive.example/observer.js`);
    const isNaive = (url: string) => url.startsWith('https://naive.example/');
    return await mainThreadShare(page, isNaive, () => page.evaluate(`storm(${stormMs})`));
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
