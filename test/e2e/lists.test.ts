import type { Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLab } from '../harness/build-extension.ts';
import { stateOf } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { root } from '../harness/root.ts';
import { servePages } from '../harness/serve-pages.ts';
import { readStore } from '../harness/store-door.ts';

const rank = 'https://sycm.taobao.com/cc/item_rank';
const count = 180;
const pages = new Map<string, string>();
let lab: Lab;

/** A page of antd's virtual table and carousel as one document. */
async function listPage(): Promise<string> {
  // A test runner sets this to "test", and vite would then compile JSX for React's development build.
  process.env['NODE_ENV'] = 'production';
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: `${root}/test/sample-consoles/site/lists/main.tsx`, formats: ['iife'], name: 'page' },
    },
  });
  const chunks = (Array.isArray(output) ? output : [output]) as { output: { code?: string }[] }[];
  const script = chunks[0]?.output[0]?.code?.replaceAll('</script', '<\\/script') ?? '';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><div id="root"></div><script>${script}</script></body></html>`;
}

beforeAll(async () => {
  pages.set(rank, await listPage());
  lab = await launch({ extension: buildLab() });
  await servePages(lab.context, pages);
});

afterAll(() => lab?.close());

async function rowsKept(): Promise<ReadonlyMap<string, number | null>> {
  const figures = (await readStore(lab.door)).flatMap((one) => one.figures);
  const rows = figures.filter(({ entity, metric }) => entity.kind === 'product' && metric === 'visitors');
  return new Map(rows.map(({ entity, value }) => [entity.id ?? '', value]));
}

/** A person's pace by the page's own clock: until it has drawn for so many milliseconds. */
async function passed(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (until) => {
    const from = performance.now();
    while (performance.now() - from < until) await new Promise((drawn) => requestAnimationFrame(drawn));
  }, ms);
}

test('a virtual list is read while the user scrolls through it: no row lost, doubled or wrong', {
  timeout: 120_000,
}, async () => {
  const page = await newWindow(lab);
  await page.goto(rank);
  const status = async () => {
    const state = await stateOf(lab.door, page);
    return state?.state === 'captured' ? [state.status, state.completeness?.shown, state.completeness?.total] : state;
  };
  await expect.poll(status, { timeout: 20_000 }).toEqual(['partial', expect.any(Number), count]);
  expect((await rowsKept()).size).toBeLessThan(40);
  await page.locator('.ant-table-tbody-virtual-holder').hover();
  const scrolled = () => page.locator('.ant-table-row').last().getAttribute('data-row-key');
  for (let last = ''; last !== (await scrolled()); ) {
    last = (await scrolled()) ?? '';
    // No stop long enough to call the page quiet; each row is in sight for more than a second.
    for (let step = 0; step < 8; step++) {
      await page.mouse.wheel(0, 60);
      await passed(page, 120);
    }
  }
  await expect.poll(status, { timeout: 20_000 }).toEqual(['ok', count, count]);
  const kept = await rowsKept();
  expect(kept.size).toBe(count);
  for (let index = 0; index < count; index++) expect(kept.get(String(68_112_000_000 + index))).toBe(5000 - index * 7);
  const [shop] = await readStore(lab.door);
  const revised = shop?.figures.filter(({ revisions }) => revisions.length > 0) ?? [];
  expect(revised).toEqual([]);
  expect(shop?.snapshots.length).toBeLessThan(60);
  await page.close();
});

test('sorting the list anew counts no row twice', { timeout: 60_000 }, async () => {
  const page = await newWindow(lab);
  await page.goto(rank);
  const shown = async () => {
    const state = await stateOf(lab.door, page);
    return state?.state === 'captured' ? state.completeness?.shown : undefined;
  };
  await expect.poll(shown, { timeout: 20_000 }).toBeGreaterThan(5);
  const first = (await shown()) as number;
  await page.locator('.ant-table-column-has-sorters').click();
  await expect.poll(shown, { timeout: 20_000 }).toBeGreaterThan(first);
  expect(await shown()).toBeLessThanOrEqual(first * 2);
  expect((await rowsKept()).size).toBe(count);
  await page.close();
});

test('cards of a carousel add up while it is turned', { timeout: 60_000 }, async () => {
  const [shop] = await readStore(lab.door);
  const cards = shop?.figures.filter(({ entity, role }) => entity.kind === 'shop' && role === 'own') ?? [];
  expect(cards.map(({ metric, value }) => `${metric} ${value}`).sort()).toEqual([
    'add_to_cart_buyers 3002',
    'page_views 120433',
    'pay_amount 88410.5',
    'pay_buyers 1204',
    'pay_items 1533',
    'visitors 48210',
  ]);
});
