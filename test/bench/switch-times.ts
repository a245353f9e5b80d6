import type { Page } from 'playwright';
import type { Lab } from '../harness/launch.ts';
import { bundled } from './panel-lab.ts';

const rounds = 9;

/** Milliseconds from the click on a product until its own sales stand in the tile and its days in the chart. */
export async function switchTimes(page: Page, { door }: Lab, today: string): Promise<readonly number[]> {
  await page.waitForSelector('main[data-ready]');
  // What the panel looks into once it stands (what of yesterday is odd) is not what is measured here.
  await page.waitForSelector('[aria-busy="true"]', { state: 'detached' });
  await page.waitForTimeout(500);
  await door.evaluate(await bundled('panel-shop.ts'));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { took, id, said } = (await page.evaluate(`(${timedClick})(${round})`)) as Switched;
    const sold = (await door.evaluate(`bench.soldYesterday('${id}', '${today}')`)) as number;
    if (Math.round(Number(said.replace(/[^\d.]/g, '')) * 100) !== sold)
      throw new Error(`${id}: the tile says ${said}, sold were ${sold / 100}`);
    times.push(took);
  }
  return times;
}

interface Switched {
  readonly took: number;
  readonly id: string;
  readonly said: string;
}

const timedClick = `(round) => {
  const row = document.querySelectorAll('table tbody tr:not([aria-hidden]) th')[round % 7];
  const id = row.querySelector('span').textContent;
  const tile = () => document.querySelector('dl[data-metric="pay_amount"] dd')?.title;
  const chart = () => document.querySelector('[role="slider"]')?.getAttribute('aria-valuetext');
  const [tileBefore, chartBefore] = [tile(), chart()];
  return new Promise((resolve) => {
    let began = 0;
    const look = new MutationObserver(() => {
      if (!tile() || !chart() || tile() === tileBefore || chart() === chartBefore) return;
      look.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ took: performance.now() - began, id, said: tile() });
        port2.postMessage(0);
      });
    });
    look.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    began = performance.now();
    row.querySelector('button').click();
  });
}`;
