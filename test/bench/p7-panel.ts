import type { Page } from 'playwright';
import type { Lab } from '../harness/launch.ts';
import { atMost, type Measured } from './measured.ts';
import { panelLab } from './panel-lab.ts';
import { openTimed, type PanelTimes, scriptsOf, watcher } from './panel-times.ts';
import { switchTimes } from './switch-times.ts';

/** 2,740 products over a year: a million product-days of ten metrics. */
const products = 2740;
const days = Number(process.env['LEDGER_DAYS'] ?? 365);
const starts = 7;

/** The side panel opened in a browser just started, over a full store; and from one product to another. */
export async function panelSpeed(): Promise<readonly Measured[]> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now());
  const panel = await panelLab(today, days, products);
  try {
    const own: PanelTimes[] = [];
    const bare: PanelTimes[] = [];
    for (let start = 0; start < starts; start++) {
      bare.push(await inFreshBrowser(panel.start, (page, base) => openTimed(page, `${base}/bare.html`)));
      own.push(await inFreshBrowser(panel.start, (page, base) => openTimed(page, `${base}/sidepanel.html`)));
    }
    const { scripts, switches } = await inFreshBrowser(panel.start, async (page, base, lab) => {
      const asked = scriptsOf(page, panel.extension);
      await openTimed(page, `${base}/sidepanel.html`);
      return { scripts: new Map(asked), switches: await switchTimes(page, lab, today) };
    });
    const size = [...scripts.values()].reduce((sum, kilobytes) => sum + kilobytes, 0);
    const chart = [...scripts].find(([path]) => path.includes('line-plot'))?.[1] ?? 0;
    const line = (what: string, most: number, key: keyof PanelTimes) => besideBare(what, most, own, bare, key);
    return [
      line('first paint', 120, 'paint'),
      line('tiles', 200, 'tiles'),
      line('chart', 200, 'chart'),
      atMost(75, { id: 'P7', unit: 'kB', value: size }, 'scripts until the chart stands'),
      atMost(75, { id: 'P7', unit: 'kB', value: size - chart }, 'scripts of them without uPlot'),
      atMost(50, { id: 'P7', unit: 'ms', value: median(switches) }, 'another product, tiles and chart'),
    ];
  } finally {
    panel.remove();
  }
}

function besideBare(
  what: string,
  most: number,
  own: readonly PanelTimes[],
  bare: readonly PanelTimes[],
  key: keyof PanelTimes,
): Measured {
  const [value, peerValue] = [own, bare].map((times) => median(times.map((one) => one[key]))) as [number, number];
  const peer = 'Preact and uPlot alone, figures at hand';
  return { ...atMost(most, { id: 'P7', unit: 'ms', value }, what), peer, peerValue, ratio: peerValue / value };
}

async function inFreshBrowser<T>(
  start: () => Promise<Lab>,
  work: (page: Page, base: string, lab: Lab) => Promise<T>,
): Promise<T> {
  const lab = await start();
  try {
    const page = await lab.context.newPage();
    await page.addInitScript(watcher);
    await page.bringToFront();
    return await work(page, `chrome-extension://${lab.extensionId}`, lab);
  } finally {
    await lab.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
