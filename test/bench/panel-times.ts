import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** Milliseconds from the beginning of the navigation until each stood on screen. */
export interface PanelTimes {
  readonly paint: number;
  readonly tiles: number;
  readonly chart: number;
}

/**
 * Runs before the page's own code: notes when tiles and chart stand, each once the frame that shows them is out.
 * Plain text, because what tsx makes of functions does not run in pages.
 */
export const watcher = `(() => {
  const seen = globalThis.panelTimes = {};
  const after = (what) => {
    if (what in seen) return;
    seen[what] = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { seen[what] = performance.now(); };
      port2.postMessage(0);
    });
  };
  new MutationObserver(() => {
    if (document.querySelector('[data-metric] dd')) after('tiles');
    if (document.querySelector('.uplot canvas')) after('chart');
  }).observe(document, { subtree: true, childList: true });
})()`;

/** What there is instead of a chart: a page behind another is not drawn at all. */
const standing = `'it is ' + document.visibilityState + ', seen ' + JSON.stringify(panelTimes) + ', says ' +
  document.body.innerText.slice(0, 300).replaceAll('\\n', ' ')`;

/** Opens a page of the extension and waits until its chart stands and nothing is being fetched. */
export async function openTimed(page: Page, url: string): Promise<PanelTimes> {
  await page.goto(url);
  // A function, not a text: the page's policy lets none be evaluated.
  const stands = page.waitForFunction(
    () => {
      const { panelTimes } = globalThis as unknown as { panelTimes: Partial<PanelTimes> };
      return panelTimes.chart && panelTimes.tiles;
    },
    undefined,
    { polling: 50 },
  );
  await stands.catch(async () => {
    throw new Error(`${url}: no chart; ${await page.evaluate(standing)}`);
  });
  // A canvas that stands there empty is no chart.
  const isDrawn = await page.evaluate(`(() => {
    const canvas = document.querySelector('.uplot canvas');
    return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((part) => part > 0);
  })()`);
  if (!isDrawn) throw new Error(`${url}: the chart is empty`);
  return (await page.evaluate(`(() => {
    const [paint] = performance.getEntriesByType('paint');
    return { paint: paint.startTime, tiles: panelTimes.tiles, chart: panelTimes.chart };
  })()`)) as PanelTimes;
}

/** Names and kB of the scripts a page asks for from now on; those of extensions are not in its resource timing. */
export function scriptsOf(page: Page, extension: string): ReadonlyMap<string, number> {
  const scripts = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.set(pathname, statSync(join(extension, pathname)).size / 1000);
  });
  return scripts;
}
