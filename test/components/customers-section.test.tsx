import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const show = () => showPanel({ store: async () => sampleStore('2026-08-24', 'zh') }, 'customers');
const head = '订单编号,买家会员名,订单付款时间,买家实际支付金额,商品ID,收货人姓名\n';

/** Buyers with one to four purchase days each, every third order with a lamp and its bulb. */
function orderList(buyers: number): string {
  const lines: string[] = [];
  for (let buyer = 0; buyer < buyers; buyer++)
    for (let visit = 0; visit <= buyer % 4; visit++) {
      const day = addDays('2026-01-05', ((buyer * 7) % 120) + visit * (11 + (buyer % 23)));
      const order = `${buyer}-${visit}`;
      lines.push(`${order},会员${buyer},${day} 10:00:00,${50 + (buyer % 9) * 10},灯,某某`);
      if (buyer % 3 === 0) lines.push(`${order},会员${buyer},${day} 10:00:00,0,灯泡,某某`);
      else lines.push(`${order}x,会员${buyer},${day} 11:00:00,20,地垫,某某`);
    }
  return head + lines.join('\n');
}
const open = async (text: BlobPart, name = 'orders.csv') =>
  page.getByLabelText('打开订单表（CSV、Excel）').upload(new File([text], name, { type: 'text/csv' }));

test('the share of new buyers stands with what so few buyers can say, and week by week in a table', async () => {
  await show();
  await expect.element(page.getByText(/^新买家占 79%（7\d% 至 8\d%）$/)).toBeVisible();
  const rows = page.getByRole('table', { name: '每周的新老买家' }).element().querySelectorAll('tbody tr');
  expect(rows).toHaveLength(12);
  expect([...rows].every((row) => /\d{2}%$|–$/.test(row.textContent ?? ''))).toBe(true);
});

test('a console that shows no new and returning buyers is said, and orders can still be opened', async () => {
  await showPanel({ store: async () => fakeStore(sampleShop()) }, 'customers');
  await expect.element(page.getByText('所选时间没有读到新老买家数')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '打开订单表（CSV、Excel）' })).toBeVisible();
});

test('an order list becomes segments, cohorts, thresholds of the shop and what is bought together', async () => {
  const { root } = await show();
  await open(orderList(300));
  await expect.element(page.getByRole('table', { name: '客户分层（RFM）' })).toBeVisible();
  await expect.element(page.getByText('复购率 75%（按购买天数，两天及以上）')).toBeVisible();
  await expect
    .element(page.getByText(/^由本店 \d+ 次复购的间隔得出：\d+ 天内买过算活跃，超过 \d+ 天算流失。$/))
    .toBeVisible();
  await expect.element(page.getByText('买了 灯泡 的，也买 灯')).toBeVisible();
  await expect.element(page.getByRole('rowheader', { name: '2026-01' })).toBeInTheDocument();
  // Neither accounts nor names are on the page: what was read of them cannot be turned back.
  expect(root.textContent).not.toMatch(/会员\d|某某/);
});

test('tiles of habits, cohorts and pairs say what they are counted from', async () => {
  const { root } = await show();
  await open(orderList(300));
  await expect.element(page.getByRole('table', { name: '客户分层（RFM）' })).toBeVisible();
  const sheet = page.getByRole('dialog');
  const ask = async (button: Element | null | undefined) => {
    if (!(button instanceof HTMLElement)) throw new Error('nothing to press');
    const text = button.textContent ?? '';
    button.click();
    await expect.element(sheet.getByText(/由导入的订单表逐单算出/)).toBeVisible();
    await expect.element(sheet.getByText(/^orders\.csv · /)).toBeVisible();
    const [words, figures] = ['words', 'figures'].map(
      (which) => sheet.element().querySelector(`[data-formula="${which}"]`)?.textContent ?? '',
    );
    await sheet.getByRole('button', { name: '关闭' }).click();
    await expect.element(sheet).not.toBeInTheDocument();
    return { text, words, figures };
  };
  const once = [...root.querySelectorAll('dl > div')].find((tile) => tile.textContent?.startsWith('只买过一次'));
  const [count, share] = once?.querySelectorAll('button') ?? [];
  expect((await ask(count)).text).toBe('75');
  expect(await ask(share)).toEqual({
    text: '25%',
    words: '只买过一次 = 只买过一次 ÷ (只买过一次 + 买过两次 + 三次及以上)',
    figures: '25% = 75 ÷ (75 + 75 + 150)',
  });
  const cohort = page.getByRole('region', { name: /^同期群/ }).element();
  const back = await ask(cohort.querySelector('tbody tr td:nth-of-type(2) button'));
  const [, part = '', whole = ''] = /= ([\d,]+) ÷ ([\d,]+)$/.exec(back.figures ?? '') ?? [];
  expect(back.text).toBe(
    `${((Number(part) / Number(whole)) * 100).toFixed(Number(part) / Number(whole) < 0.1 ? 1 : 0)}%`,
  );
  const pair = [...root.querySelectorAll('li')].find((one) => one.textContent?.startsWith('买了 灯泡 的，也买 灯'));
  const told = await ask(pair?.querySelector('button'));
  expect(told.words).toContain('= 买了 灯泡 + 灯 的订单 ÷ 买了 灯泡 的订单');
  expect(told.figures).toMatch(/^100% = (\d+) ÷ \1$/);
});

test('order lists are kept: they are there after a reload, can be deleted, and the deletion undone', async () => {
  const store = async () => sampleStore('2026-08-24', 'zh');
  const { panel, host } = await showPanel({ store }, 'customers');
  await open(orderList(60));
  const table = page.getByRole('table', { name: '客户分层（RFM）' });
  await expect.element(page.getByText('已导入“orders.csv”。')).toBeVisible();
  await expect.element(table).toBeVisible();
  // What is kept holds nobody: codes in place of accounts and order numbers, and no other column.
  const [kept] = await (await host.orders()).lists('sample:shop');
  expect(Object.keys(kept?.rows[0] ?? {}).sort()).toEqual(['amount', 'buyer', 'currency', 'date', 'order', 'product']);
  expect(JSON.stringify(kept)).not.toMatch(/某某|"会员\d/);
  panel.section.value = 'today';
  await expect.element(table).not.toBeInTheDocument();
  panel.section.value = 'customers';
  await expect.element(table).toBeVisible();
  await page.getByRole('button', { name: '删除订单表“orders.csv”' }).click();
  await expect.element(table).not.toBeInTheDocument();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.element(table).toBeVisible();
});

test('an import can be taken back, and the same file again is no second list', async () => {
  await show();
  await open(orderList(60));
  await open(orderList(60));
  const lists = page.getByRole('list', { name: '存下的订单表' });
  await expect.element(lists).toBeVisible();
  expect(lists.element().children).toHaveLength(1);
  await page.getByRole('button', { name: '删除订单表“orders.csv”' }).click();
  await open(orderList(60), 'again.csv');
  await expect.element(page.getByText('已导入“again.csv”。')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.element(lists).not.toBeInTheDocument();
});

test('a few buyers are told to be few, and nothing is estimated of them', async () => {
  await show();
  await open(orderList(9));
  await expect.element(page.getByText(/^只有 9 位买家：/)).toBeVisible();
  await expect.element(page.getByText('复购间隔不足 30 次，还不能提出本店的活跃与流失界线。')).toBeVisible();
  await expect.element(page.getByText('买家不足 200 位，不估计还有多少人会再来。')).toBeVisible();
});

test('lines with masked buyers are left out and counted', async () => {
  await show();
  await open(`${head}1,t**1,2026-08-01,30,灯,\n2,t**2,2026-08-02,30,灯,\n3,会员1,2026-08-03,30,灯,`);
  await expect.element(page.getByText('2 行没有计入：买家账号被后台打了星号，分不清是谁')).toBeVisible();
});

test('what is no order list, and a damaged workbook, are refused in words', async () => {
  await show();
  await open('日期,访客数\n2026-08-01,30');
  await expect.element(page.getByText(/^没有找到表头/)).toBeVisible();
  await open(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]), 'orders.xlsx');
  await expect.element(page.getByText(/^这个文件不完整或已损坏/)).toBeVisible();
});
