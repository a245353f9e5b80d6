import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createLocale } from '../../components/i18n/locale.ts';
import { zh } from '../../components/i18n/zh.ts';
import { comparisonText } from '../../components/panels/comparison-words.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import { conversionBenchmarks } from '../../utils/analyse/rates/conversion-benchmarks.ts';
import { finish } from '../../utils/analyse/stats/finish.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const YESTERDAY = '2026-08-23';
const figures = sampleFigures(YESTERDAY, 'zh');
const sample = () => showPanel({ store: async () => sampleStore('2026-08-24', 'zh') }, 'benchmarks');
const show = (of: readonly Figure[]) => showPanel({ store: async () => fakeStore(of) }, 'benchmarks');
const peers = page.getByRole('region', { name: '与同行比' });
const plot = page.getByRole('region', { name: '漏斗图：转化率与访客数' }).first();
const week = async () => page.getByText('近7天', { exact: true }).click();

test('every product has the rate the analysis believes, with its interval', async () => {
  const { root } = await sample();
  await week();
  const kind = (of: string) => figures.filter(({ entity }) => entity.kind === of);
  const span = { from: '2026-08-17', to: YESTERDAY };
  const rates = finish(
    conversionBenchmarks({ shop: kind('shop'), products: kind('product'), sources: kind('source'), span }),
  );
  const locale = createLocale('zh', zh);
  const text = (rate: number) => locale.value.exact({ id: 'pay_conversion_rate', unit: 'ratio' }, rate, 'ratio');
  await expect.element(plot).toBeVisible();
  await expect.poll(() => root.querySelectorAll('[data-state="ok"]').length).toBe(rates.length);
  for (const { name, benchmark } of rates) {
    if (benchmark.state !== 'ok') throw new Error('refused');
    const row = [...root.querySelectorAll('[data-state="ok"]')].find((one) => one.textContent?.includes(name ?? '?'));
    await expect.poll(() => row?.textContent).toContain(text(benchmark.rate));
    expect(row?.textContent).toContain(`${text(benchmark.credible.low)}–${text(benchmark.credible.high)}`);
    if (benchmark.shop?.state !== 'ok') throw new Error('not compared with the shop');
    const { chanceAbove, rate } = benchmark.shop;
    const side = row?.querySelector('[data-side="shop"]');
    expect(side?.textContent).toContain(`本店 ${text(rate)}`);
    expect(side?.textContent).toContain(chanceAbove >= 0.5 ? '更高的把握' : '更低的把握');
    expect(side?.getAttribute('title')).toMatch(/的把握(?:高|低)于本店/);
    expect(row?.querySelector('[data-side="before"]') ?? row?.textContent?.includes('不与自己前八周比')).toBeTruthy();
  }
});

test('the shop stands beside the peers’ mean, and what is missing for a place among them is said', async () => {
  await show(figures.filter(({ role }) => role !== 'peer_top'));
  await week();
  await expect.element(peers.getByText(/^本店转化率 .+%（90% 区间 .+%–.+%）$/)).toBeVisible();
  await expect.element(peers.getByText(/的把握高于同行平均/)).toBeVisible();
  await expect.element(peers.getByText(/没有读到同行优秀/)).toBeVisible();
});

test('with the peers’ top the shop gets a place among them', async () => {
  await sample();
  await expect.element(peers.getByText(/^约高于 \d+% 的同行/)).toBeVisible();
});

test('without peers it is said where they come from', async () => {
  await show(figures.filter(({ role }) => role === 'own'));
  await expect.element(peers.getByText(/没有读到同行的转化率/)).toBeVisible();
});

test('a product with more buyers than visitors gets no rate but a reason', async () => {
  const [first] = figures.filter(({ entity }) => entity.kind === 'product');
  const wrong = figures.map((figure) =>
    figure.entity.id === first?.entity.id && figure.metric === 'pay_buyers' ? { ...figure, value: 1e6 } : figure,
  );
  const { root } = await show(wrong);
  await expect.poll(() => root.querySelectorAll('[data-state="refused"]').length).toBe(1);
  expect(root.querySelector('[data-state="refused"]')?.textContent).toContain('买家多于访客');
  expect(root.querySelector('ol > li:last-child')?.getAttribute('data-state')).toBe('refused');
});

test('the funnel’s dots are reached by keyboard and stand in a table as well', async () => {
  const { root } = await sample();
  await week();
  await expect.element(plot).toBeVisible();
  const dots = () => [...root.querySelectorAll<HTMLButtonElement>('figure button')];
  await expect.poll(() => dots().length).toBe(root.querySelectorAll('tbody tr').length);
  dots().at(-1)?.focus();
  await userEvent.keyboard('{Home}');
  expect(document.activeElement).toBe(dots()[0]);
  await expect.poll(() => root.querySelector('figcaption')?.textContent).toBe(dots()[0]?.ariaLabel);
});

test('another order puts others first', async () => {
  const { root } = await sample();
  await week();
  await expect.element(plot).toBeVisible();
  await page.getByLabelText('排序').selectOptions('visitors');
  const visitors = () =>
    [...root.querySelectorAll('[data-state="ok"]')].map((row) =>
      Number(/看到 [\d,]+\/([\d,]+)/.exec(row.textContent ?? '')?.[1]?.replaceAll(',', '')),
    );
  await expect.poll(() => visitors()).toEqual(visitors().toSorted((a, b) => b - a));
});

test('without products the way out is said', async () => {
  await show(sampleShop());
  await expect.element(page.getByText('所选时间还没有读到商品的访客与买家')).toBeVisible();
});

test('a comparison says which side the chance speaks for, and a refusal why', () => {
  const locale = createLocale('zh', zh);
  const of = (chanceAbove: number) => comparisonText({ state: 'ok', rate: 0.03, chanceAbove }, 'shop', locale);
  expect(of(0.9)).toBe('有 90% 的把握高于本店（3.00%）');
  expect(of(0.1)).toBe('有 90% 的把握低于本店（3.00%）');
  expect(of(1)).toContain('>99%');
  expect(comparisonText({ state: 'refused', reason: 'rate-too-high' }, 'peers', locale)).toContain('超过一半');
  expect(comparisonText(undefined, 'peers', locale)).toBeUndefined();
});
