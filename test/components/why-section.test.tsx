import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createLocale } from '../../components/i18n/locale.ts';
import { zh } from '../../components/i18n/zh.ts';
import { fallsOf } from '../../components/panels/why-falls.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import { whySalesMoved } from '../../utils/analyse/why/why-sales-moved.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const sample = () => showPanel({ store: async () => sampleStore('2026-08-24', 'zh') }, 'why');
const money = (text: string | null | undefined) => Number((text ?? '').replace('−', '-').replace(/[^\d.-]/g, ''));
const rows = () => [...page.getByRole('table', { name: '各因素的影响' }).element().querySelectorAll('tr')];

test('the waterfall leads from the span before to this one and every bar begins where the last ended', () => {
  const figures = sampleFigures('2026-08-23', 'zh');
  const explained = whySalesMoved({
    shop: figures.filter(({ entity }) => entity.kind === 'shop'),
    parts: figures.filter(({ entity }) => entity.kind === 'product'),
    current: { from: '2026-08-17', to: '2026-08-23' },
    previous: { from: '2026-08-10', to: '2026-08-16' },
  });
  if (explained?.state !== 'ok') throw new Error('nothing to compare');
  const falls = fallsOf(explained, 'product', createLocale('zh', zh));
  const steps = falls.slice(1, -1);
  expect(steps.map(({ from }) => from)).toEqual([explained.before, ...steps.slice(0, -1).map(({ to }) => to)]);
  expect(steps.at(-1)?.to).toBeCloseTo(explained.after, 4);
});

test('the answer comes first, in words and money', async () => {
  await sample();
  await expect.element(page.getByText(/^销售额(增加|减少) ¥[\d,.万]+/)).toBeVisible();
  await expect.element(page.getByText(/^影响最大的是/)).toBeVisible();
});

test('the parts shown add up to the change shown, to the rounding', async () => {
  await sample();
  await page.getByText('近7天', { exact: true }).click();
  await expect.element(page.getByRole('table', { name: '各因素的影响' })).toBeVisible();
  const values = rows().map((row) => money(row.querySelector('td:last-child')?.textContent));
  const [first = 0, ...steps] = values;
  const last = steps.pop() ?? 0;
  // Totals above 100,000 are written in 万 to two places.
  const scale = (value: number, row: Element | undefined) =>
    row?.textContent?.includes('万') ? value * 10_000 : value;
  const moved = steps.reduce((sum, value, index) => sum + scale(value, rows()[index + 1]), 0);
  expect(Math.abs(scale(last, rows().at(-1)) - scale(first, rows()[0]) - moved)).toBeLessThan(250);
});

test('sources take the place of products on request', async () => {
  await sample();
  await page.getByText('流量来源', { exact: true }).click();
  await expect.element(page.getByText('手淘搜索').first()).toBeInTheDocument();
});

test('a shop without details is split as a whole and says so', async () => {
  await showPanel({ store: async () => fakeStore(sampleShop()) }, 'why');
  await expect.element(page.getByText(/没有读到明细/).first()).toBeVisible();
  expect(rows().length).toBeGreaterThanOrEqual(4);
});

test('without a day read on both sides nothing is compared, and the way out is said', async () => {
  await showPanel({ store: async () => fakeStore(sampleShop({ days: 1 })) }, 'why');
  await expect.element(page.getByText('两段时间没有都读到的日子，无法比较')).toBeVisible();
});

test('the equation opens down to sources and the funnel', async () => {
  const { root } = await sample();
  await page.getByText('展开公式').click();
  const names = () => [...root.querySelectorAll('h4')].map(({ textContent }) => textContent);
  expect(names()).toContain('按流量来源');
  expect(names()).toContain('按漏斗');
});

test('figures of the opened equation say what they are put together of, down to what was read', async () => {
  const { root } = await sample();
  await page.getByText('展开公式').click();
  const sheet = page.getByRole('dialog');
  const figures = () => sheet.element().querySelector('[data-formula="figures"]')?.textContent ?? '';
  const lineOf = (name: string) =>
    [...root.querySelectorAll('details span[title]')].find((one) => one.getAttribute('title') === name)?.parentElement;
  const [value, change, effect] = lineOf('访客数')?.querySelectorAll('button') ?? [];
  lineOf('支付金额')?.querySelector('button')?.click();
  await expect.element(sheet.getByRole('heading', { name: '支付金额' })).toBeVisible();
  expect(figures()).toMatch(/^¥[\d,.]+万? = [\d,]+ × [\d.]+% × ¥[\d.]+$/);
  await sheet.getByRole('button', { name: '关闭' }).click();
  value?.click();
  await expect.element(sheet.getByText(/原文“/).first()).toBeVisible();
  await sheet.getByRole('button', { name: '关闭' }).click();
  change?.click();
  await expect.poll(figures).toMatch(/^[+−][\d.]+% = [\d,]+ ÷ [\d,]+ − 1$/);
  await sheet.getByRole('button', { name: '关闭' }).click();
  effect?.click();
  await expect.element(sheet.getByText(/LMDI/)).toBeVisible();
});

test('同比 around a festival meets the same day of it a year before, and says how it was aligned', async () => {
  const daily = (day: string, value: number) =>
    (['visitors', 'pay_buyers', 'pay_amount'] as const).map((metric) => {
      const [one] = sampleFigures('2026-08-23', 'zh').filter(
        (figure) => figure.entity.kind === 'shop' && figure.metric === metric && figure.role === 'own',
      );
      if (!one) throw new Error(metric);
      return { ...one, value, period: { start: day, end: day, grain: 'day' as const } };
    });
  // The Spring Festival began on 29 January 2025 and on 17 February 2026.
  const figures = [...daily('2025-01-30', 100), ...daily('2026-02-18', 150), ...daily('2025-02-19', 500)];
  const now = Date.parse('2026-02-19T10:00:00+08:00');
  await showPanel({ store: async () => fakeStore(figures), now }, 'why');
  await page.getByLabelText('对比').selectOptions('year');
  await expect.element(page.getByText(/按活动的第几天对齐/)).toBeVisible();
  await expect.element(page.getByText(/1月30日|2025.1.30|1\/30/).first()).toBeVisible();
  await expect.element(page.getByText(/^销售额增加 ¥50/)).toBeVisible();
});

test('同比 of ordinary days says that weekdays are aligned', async () => {
  await sample();
  await page.getByLabelText('对比').selectOptions('year');
  await expect.element(page.getByText(/按星期对齐（364 天前）/)).toBeVisible();
});
