import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { reportsWords } from '../../components/i18n/words/reports.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import type { ActionNote } from '../../utils/model/user-data.ts';
import { SAMPLE_SHOP } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showDashboard } from './show-dashboard.tsx';
import { showPanel } from './show-panel.tsx';

const store = async () => sampleStore('2026-08-24', 'zh');
const show = (given = {}) => showDashboard({ store, ...given }, 'reports');
const paper = () => page.getByRole('article');
const heading = (name: string) => paper().getByRole('heading', { name });

test('the daily report is there at once: what was sold, why, which products, what is odd, what is missing', async () => {
  await show();
  await expect.element(paper().getByRole('heading', { name: '山野家居（示例） 日报' })).toBeVisible();
  for (const name of ['要点', '销售概况', '涨跌原因', '商品涨跌', '异常提醒', '数据完整度', '数据来源']) {
    await expect.element(heading(name)).toBeVisible();
  }
  await expect.element(paper().getByText('示例 · 商品排行：8/23，共 1 天，最后读于 8/23 23:50')).toBeVisible();
});

test('its figures are those of the overview', async () => {
  const { panel, root } = await show();
  await expect.element(heading('销售概况')).toBeVisible();
  const equation = panel.equation.value;
  const visitors = equation.state === 'shown' ? equation.factors[0]?.value : undefined;
  const row = [...root.querySelectorAll('article tr')].find((one) => one.textContent?.startsWith('访客数'));
  expect(row?.querySelector('td')?.textContent?.replace(/,/g, '')).toBe(String(visitors));
});

test('the weekly report names the days that are missing', async () => {
  await show();
  await page.getByRole('checkbox', { name: '山野家居京东店（示例）' }).click();
  await page.getByRole('checkbox', { name: '山野家居（示例）', exact: true }).click();
  await page.getByRole('button', { name: '周报', exact: true }).click();
  await expect.element(paper().getByRole('heading', { name: '山野家居京东店（示例） 周报' })).toBeVisible();
  await expect.element(paper().getByText('7 天里读到 5 天，缺 8/18、8/21。缺的日子没有当成 0。').first()).toBeVisible();
});

test('blocks come and go, in the order they are read', async () => {
  const { root } = await show();
  await expect.element(heading('要点')).toBeVisible();
  await page.getByRole('checkbox', { name: '要点' }).click();
  await page.getByRole('checkbox', { name: '利润' }).click();
  await expect.element(heading('利润')).toBeVisible();
  const titles = [...root.querySelectorAll('article section h2')].map(({ textContent }) => textContent);
  expect(titles).toEqual(['销售概况', '涨跌原因', '商品涨跌', '异常提醒', '利润', '动作与计划', '数据完整度']);
});

test('several shops are laid side by side, and two currencies are not added', async () => {
  await show();
  for (const name of ['山野家居京东店（示例）', '山野家居海外站（示例）', '店铺对比'])
    await page.getByRole('checkbox', { name }).click();
  await expect.element(heading('店铺对比')).toBeVisible();
  await expect.element(paper().getByText(/^合计（同币种）：¥[\d,.]+ \([+−][\d.]+%\)。$/)).toBeVisible();
});

test('what the operator noted and adds stands in the report', async () => {
  const note: ActionNote = {
    id: '1',
    at: '2026-08-23T10:00:00Z',
    shopKey: SAMPLE_SHOP,
    date: '2026-08-23',
    product: null,
    kind: 'price',
    text: '落地灯降 10 元',
  };
  await show({ entered: { notes: [note] } });
  await expect.element(paper().getByText('：落地灯降 10 元')).toBeVisible();
  await page.getByRole('textbox', { name: /补充说明/ }).fill('明天补货\n跟进差评');
  await expect.element(paper().getByText('跟进差评')).toBeVisible();
});

test('it is copied as plain text, as Markdown and with its format, printed, and saved without a script', async () => {
  const { deeds, files } = await show();
  await page.getByRole('button', { name: '复制纯文本' }).click();
  expect(deeds.at(-1)).toMatch(/^copy 山野家居（示例） 日报\n[\s\S]*【销售概况】\n· 支付金额\[1\] {2}¥[\d,.]+/);
  await page.getByRole('button', { name: '复制 Markdown' }).click();
  expect(deeds.at(-1)).toMatch(/^copy # 山野家居（示例） 日报/);
  await page.getByRole('button', { name: '复制图文' }).click();
  expect(deeds.at(-1)).toMatch(/^copy rich <article>/);
  await expect.element(page.getByText('已复制，可粘贴到文档或邮件')).toBeVisible();
  await page.getByRole('button', { name: '打印' }).click();
  expect(deeds.at(-1)).toBe('print');
  await page.getByRole('button', { name: '存为网页文件' }).click();
  expect(files[0]?.name).toBe('山野家居（示例） 日报 2026-08-23.html');
  const html = (await files[0]?.content.text()) ?? '';
  expect(html).toContain('<h1>山野家居（示例） 日报</h1>');
  expect(html).not.toContain('<script');
});

test.each([
  ['auto', 'zh', 'rgb(198, 47, 42)'],
  ['red', 'zh', 'rgb(198, 47, 42)'],
  ['green', 'zh', 'rgb(12, 122, 85)'],
  ['auto', 'en', 'rgb(12, 122, 85)'],
  ['red', 'en', 'rgb(198, 47, 42)'],
] as const)(
  'good news in the saved page is coloured as the user wants it: %s in %s',
  async (rises, language, colour) => {
    const { files } = await show({ settings: { rises, language } });
    await page.getByRole('button', { name: reportsWords[language].saveHtml }).click();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const html = (await files[0]?.content.text()) ?? '';
    await new Promise((done) => {
      frame.onload = done;
      // The policy of the saved page holds for its frame too and lets its own styles in.
      frame.srcdoc = html;
    });
    const good = frame.contentDocument?.querySelector('.good');
    expect(good && frame.contentWindow?.getComputedStyle(good).color).toBe(colour);
    frame.remove();
  },
);

test('a template keeps blocks, span and shops under a name, and a deleted one comes back', async () => {
  const { settings } = await show();
  await page.getByRole('button', { name: '周报', exact: true }).click();
  await page.getByRole('checkbox', { name: '活动' }).click();
  await page.getByRole('textbox', { name: '模板名称' }).fill('老板看的');
  await page.getByRole('button', { name: '保存为模板' }).click();
  await expect.poll(() => settings().reportTemplates).toMatchObject([{ name: '老板看的', span: 'week' }]);
  expect(settings().reportTemplates?.[0]?.blocks).not.toContain('campaigns');
  await page.getByRole('button', { name: '日报', exact: true }).click();
  await page.getByRole('button', { name: '老板看的', exact: true }).click();
  await expect.element(paper().getByRole('heading', { name: /周报/ })).toBeVisible();
  await page.getByRole('button', { name: '删除模板 老板看的' }).click();
  await expect.poll(() => settings().reportTemplates).toEqual([]);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => settings().reportTemplates).toHaveLength(1);
});

test('making a report writes nothing down: no picks kept, no alert marked as told', async () => {
  const { settings, panel } = await show();
  const before = JSON.stringify(settings());
  await expect.element(heading('异常提醒')).toBeVisible();
  expect(JSON.stringify(settings())).toBe(before);
  expect(panel.shops.shop.value?.key).toBe(SAMPLE_SHOP);
});

test('a shop whose console shows little gets a report that says what is not known', async () => {
  const figures = sampleShop().filter(({ metric }) => metric === 'visitors');
  await showPanel({ store: async () => fakeStore(figures) }, 'reports');
  await expect.element(heading('要点')).toBeVisible();
  await expect.element(paper().getByText('这段时间没有读到销售数据。').first()).toBeVisible();
});
