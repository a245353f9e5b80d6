import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { fakeStore } from './fake-store.ts';
import { sampleFigure } from './sample-figure.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const sheet = () => page.getByRole('dialog');
const formula = (root: ParentNode, which: 'words' | 'figures') =>
  root.querySelector(`[data-formula="${which}"]`)?.textContent ?? '';

/** Yesterday's sales, read three times: the console corrected itself twice. */
function revised(): readonly Figure[] {
  const at = (time: string) => `2026-08-24T${time}:00+08:00`;
  const [first, second, last] = [at('00:10'), at('06:00'), at('08:00')] as const;
  return sampleShop().map((figure) =>
    figure.metric !== 'pay_amount' || figure.period?.start !== '2026-08-23'
      ? figure
      : {
          ...figure,
          value: 12_345,
          raw: '12,345.00',
          seen: { ...figure.seen, at: last, confirmedAt: at('09:00') },
          revisions: [
            { state: 'ok', value: 12_000, raw: '1.2万', at: first, confirmedAt: first },
            { state: 'ok', value: 12_300, raw: '12,300.00', at: second, confirmedAt: second },
          ],
        },
  );
}

test('a figure the console corrected says what was read first, what later, and since when it stands', async () => {
  const { root } = await showPanel({ store: async () => fakeStore(revised()) });
  await expect.element(page.getByText('支付金额').first()).toBeVisible();
  root.querySelector<HTMLButtonElement>('[data-metric="pay_amount"] button[aria-haspopup="dialog"]')?.click();
  await expect.element(sheet()).toBeVisible();
  await expect.element(sheet().getByText(/首次读到 ¥12,000(\.00)?（原文“1\.2万”，2026年8月2[34]日/)).toBeVisible();
  await expect.element(sheet().getByText(/后来读到 ¥12,300(\.00)?（原文“12,300\.00”/)).toBeVisible();
  await expect.element(sheet().getByText(/改为现在的值 · 最后确认/)).toBeVisible();
  await expect.element(sheet().getByText(/原文“12,345\.00”/)).toBeVisible();
});

test('a figure read once and the same ever since has no words of corrections', async () => {
  const { root } = await showPanel({ store: async () => fakeStore(sampleShop()) });
  await expect.element(page.getByText('支付金额').first()).toBeVisible();
  root.querySelector<HTMLButtonElement>('[data-metric="pay_amount"] button[aria-haspopup="dialog"]')?.click();
  await expect.element(sheet().getByText(/读于/).first()).toBeVisible();
  expect(document.querySelector('dialog')?.textContent).not.toMatch(/首次读到|后来读到|改为现在的值/);
});

test('what is left of sales names its formula, and each part opens down to what was read', async () => {
  await showPanel({ store: async () => sampleStore('2026-08-24', 'zh') }, 'profit');
  const table = page.getByRole('table', { name: '从支付金额到净利润' });
  await expect.element(table).toBeVisible();
  const row = [...table.element().querySelectorAll('tr')].find((one) => one.textContent?.startsWith('退款后'));
  row?.querySelector('button')?.click();
  await expect.element(sheet().getByRole('heading', { name: '退款后' })).toBeVisible();
  const box = sheet().element();
  expect(formula(box, 'words')).toBe('退款后 = 支付金额 − 退款');
  expect(formula(box, 'figures')).toMatch(/^¥[\d.,]+万? = ¥[\d.,]+万? − \(?¥/);
  await sheet().getByRole('button', { name: '支付金额' }).click();
  await sheet().getByRole('button', { name: '支付金额' }).click();
  await expect.element(sheet().getByText(/原文“/).first()).toBeVisible();
  await sheet().getByRole('button', { name: '返回' }).click();
  await sheet().getByRole('button', { name: '返回' }).click();
  await expect.element(sheet().getByRole('heading', { name: '退款后' })).toBeVisible();
});

test('the share of new buyers is put together of both counts, read from the store', async () => {
  const days = ['2026-08-17', '2026-08-18', '2026-08-19', '2026-08-20', '2026-08-21', '2026-08-22', '2026-08-23'];
  const buyers = days.flatMap((start) => [
    sampleFigure({ metric: 'new_buyers', value: 30, start }),
    sampleFigure({ metric: 'returning_buyers', value: 10, start }),
    sampleFigure({ metric: 'pay_amount', value: 900, unit: 'CNY', start }),
  ]);
  await showPanel({ store: async () => fakeStore(buyers) }, 'customers');
  await page.getByText('近7天', { exact: true }).click();
  await page.getByRole('button', { name: /75/ }).first().click();
  await expect.element(sheet()).toBeVisible();
  await expect.poll(() => formula(sheet().element(), 'figures')).toBe('75% = 210 ÷ (210 + 70)');
});
