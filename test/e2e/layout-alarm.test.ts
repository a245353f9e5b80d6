import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageLayout } from '../../utils/model/layout.ts';
import { buildLab } from '../harness/build-extension.ts';
import { stateOf, storageText } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { servePages } from '../harness/serve-pages.ts';
import { readStore } from '../harness/store-door.ts';

const rank = 'https://sycm.taobao.com/cc/item_rank.htm';
const inTime = { timeout: 20_000 };
const pages = new Map<string, string>();
let lab: Lab;

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
  await servePages(lab.context, pages);
});

afterAll(() => lab?.close());

/** 商品排行 of a day with these columns, each with its cell. */
function rankOf(day: number, columns: Readonly<Record<string, string>>): string {
  const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><div class="ebase-ModernFrame__title">青禾样例旗舰店</div>
    <span class="oui-date-picker-current-date">统计时间 2026-08-${day}</span><h3>商品排行</h3>
    <table><thead><tr>${cells('th', ['商品', ...Object.keys(columns)])}</tr></thead><tbody><tr>${cells('td', ['水杯', ...Object.values(columns)])}</tr></tbody></table>
    <footer>${'帮助中心 规则中心 '.repeat(30)}</footer></body></html>`;
}

async function look(page: Page, html: string) {
  pages.set(rank, html);
  const before = (await readStore(lab.door)).flatMap(({ snapshots }) => snapshots).length;
  await page.goto(rank);
  await expect
    .poll(async () => (await readStore(lab.door)).flatMap(({ snapshots }) => snapshots).length, inTime)
    .toBe(before + 1);
  await expect.poll(async () => (await stateOf(lab.door, page))?.state, inTime).toBe('captured');
}

const layoutOf = async () =>
  (JSON.parse(await storageText(lab.door))[0].layouts as Record<string, PageLayout>)['sycm/item_rank'] as PageLayout;

test('a page that loses an expected figure is told, and what is read of it meanwhile is marked', async () => {
  const page = await newWindow(lab);
  for (const day of [10, 11, 12]) await look(page, rankOf(day, { 商品访客数: '920', 支付金额: '52,000.00' }));
  await expect.poll(async () => (await layoutOf()).good, inTime).toBeGreaterThanOrEqual(3);
  await look(page, rankOf(13, { 商品访客数: '930', 新支付额: '51,000.00' }));
  const [shop] = await readStore(lab.door);
  const marked = shop?.snapshots.filter(({ warnings }) => warnings.includes('layout-changed')) ?? [];
  expect(marked.map(({ status, missing }) => [status, missing])).toEqual([['partial', ['pay_amount']]]);
  await expect
    .poll(layoutOf, inTime)
    .toMatchObject({ missing: ['pay_amount'], changedAt: expect.stringMatching(/^20/) });
  // The layout that was right before is still right beside the new one.
  await look(page, rankOf(14, { 商品访客数: '940', 支付金额: '53,000.00' }));
  await expect.poll(layoutOf, inTime).toMatchObject({ missing: [], changedAt: null });
});
