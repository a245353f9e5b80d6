import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Figure } from '../../utils/model/figure.ts';
import type { Store } from '../../utils/store/store.ts';
import { fakeStore } from './fake-store.ts';
import { sampleFigure } from './sample-figure.ts';
import { sampleShop, YESTERDAY } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const day = (start: string, visitors: number, buyers: number, amount: number): Figure[] => [
  sampleFigure({ metric: 'visitors', value: visitors, start }),
  sampleFigure({ metric: 'pay_buyers', value: buyers, start }),
  sampleFigure({ metric: 'pay_amount', value: amount, unit: 'CNY', start }),
];

const twoDays = [...day(YESTERDAY, 4000, 100, 20_000), ...day('2026-08-22', 5000, 100, 16_000)];

const tile = (metric: string) => document.querySelector(`[data-metric=${metric}]`);

test('yesterday is shown as visitors × conversion × spend per buyer', async () => {
  await showPanel({ store: async () => fakeStore(twoDays) });
  await expect.element(page.getByText('¥20,000.00').first()).toBeVisible();
  expect(tile('visitors')?.textContent).toContain('4,000');
  expect(tile('pay_conversion_rate')?.textContent).toContain('2.50%');
  expect(tile('amount_per_buyer')?.textContent).toContain('¥200.00');
});

test('a change keeps its true direction and wears the colour of its meaning', async () => {
  await showPanel({ store: async () => fakeStore(twoDays) });
  await expect.poll(() => tile('pay_amount')).not.toBeNull();
  expect(tile('pay_amount')?.querySelector('[data-direction=up][data-tone=good]')?.textContent).toBe('上升 25%');
  expect(tile('visitors')?.querySelector('[data-direction=down][data-tone=bad]')?.textContent).toBe('下降 20%');
});

test('good news is red in Chinese and green in English', async () => {
  const { host } = await showPanel({ store: async () => fakeStore(twoDays) });
  const root = getComputedStyle(document.documentElement);
  expect(root.getPropertyValue('--good')).toBe(root.getPropertyValue('--red'));
  await host.saveSettings({ language: 'en' });
  await expect.poll(() => root.getPropertyValue('--good')).toBe(root.getPropertyValue('--green'));
});

test('days that were not read are counted and people added over days are called so', async () => {
  const { panel } = await showPanel({
    store: async () => fakeStore(sampleShop({ unread: ['2026-08-18', '2026-08-19'] })),
  });
  panel.span.value = 'week';
  await expect.element(page.getByText('按已读的 5/7 天计算，缺 8/18 8/19')).toBeInTheDocument();
  await expect.element(page.getByText('访客数按日累计')).toBeVisible();
});

test('a figure nobody read is a dash, never 0', async () => {
  await showPanel({ store: async () => fakeStore(day(YESTERDAY, 4000, 0, 0).slice(0, 1)) });
  await expect.poll(() => tile('visitors')?.textContent).toContain('4,000');
  expect(tile('pay_amount')?.textContent).toContain('–');
  expect(tile('pay_amount')?.textContent).not.toContain('0');
});

test('the panel looks again when the store says that figures changed', async () => {
  let figures = twoDays;
  const store: Store = {
    ...fakeStore([]),
    shops: () => fakeStore(figures).shops(),
    figures: (query) => fakeStore(figures).figures(query),
  };
  const { sayStoreChanged } = await showPanel({ store: async () => store });
  await expect.poll(() => tile('visitors')?.textContent).toContain('4,000');
  figures = day(YESTERDAY, 4321, 100, 20_000);
  sayStoreChanged();
  await expect.poll(() => tile('visitors')?.textContent).toContain('4,321');
});
