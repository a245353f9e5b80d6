import axe from 'axe-core';
import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LocaleContext } from '../../components/i18n/locale.ts';
import { Teach } from '../../components/panels/teach.tsx';
import { dress } from '../../components/state/dress.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { writeRulesFile } from '../../utils/teach/write-rules-file.ts';
import { taughtRuleOf } from '../taught-rule-of.ts';
import { fakeHost } from './fake-host.ts';
import { fakeStore } from './fake-store.ts';
import { fakeTeachDoor, pointedOf, trialOf } from './fake-teach-door.ts';
import { showPanel } from './show-panel.tsx';

async function showTeach(
  given: Parameters<typeof fakeTeachDoor>[0] = {},
  language: 'zh' | 'en' = 'zh',
  theme: 'light' | 'dark' = 'light',
) {
  const world = fakeTeachDoor(given);
  const { host, files, deeds } = fakeHost({
    store: async () => fakeStore([]),
    teach: world.door,
    settings: { language, theme },
  });
  const preferences = await loadPreferences(host);
  const undress = dress(document.documentElement, preferences);
  const root = document.createElement('div');
  root.style.width = '360px';
  document.body.append(root);
  render(
    <LocaleContext.Provider value={preferences.locale.value}>
      <Teach host={host} />
    </LocaleContext.Provider>,
    root,
  );
  onTestFinished(() => {
    render(null, root);
    root.remove();
    undress();
    preferences.stop();
  });
  return { ...world, files, asked: deeds, root };
}

async function showForm(given: Parameters<typeof fakeTeachDoor>[0] = {}, pointed = pointedOf()) {
  const world = await showTeach({ trial: (rule) => trialOf(rule), ...given });
  await page.getByRole('button', { name: '指一个数字' }).click();
  world.say({ say: 'ready', figures: 12, never: false });
  world.say({ say: 'picked', pointed });
  await expect.element(page.getByRole('form', { name: '这个数字是什么？' })).toBeVisible();
  return world;
}

const verdict = () => document.querySelector('[data-verdict]');
const save = () => page.getByRole('button', { name: '保存规则' });

test('the panel has a way to teaching and one back', async () => {
  await showPanel({ store: async () => fakeStore([]), teach: fakeTeachDoor().door });
  await page.getByRole('button', { name: '教它读一个数字' }).click();
  await expect.element(page.getByRole('region', { name: '教店侧读数' })).toBeVisible();
  await page.getByRole('button', { name: '返回' }).click();
  await expect.element(page.getByRole('button', { name: '开始设置' })).toBeVisible();
});

test('another section leads from teaching back to the figures', async () => {
  const { panel } = await showPanel({ store: async () => fakeStore([]), teach: fakeTeachDoor().door });
  await page.getByRole('button', { name: '教它读一个数字' }).click();
  await expect.element(page.getByRole('region', { name: '教店侧读数' })).toBeVisible();
  panel.section.value = 'settings';
  await expect.poll(() => document.querySelector('[aria-label="教店侧读数"]')).toBeNull();
});

test('pointing is guided from the panel too: there, back, pick and end', async () => {
  const { say, sent, deeds } = await showTeach();
  await page.getByRole('button', { name: '指一个数字' }).click();
  await expect.element(page.getByText('正在查看页面…')).toBeVisible();
  say({ say: 'ready', figures: 12, never: false });
  await expect.element(page.getByText('这一页有 12 个可选的数字')).toBeVisible();
  await page.getByRole('button', { name: '下一个' }).click();
  say({ say: 'over', text: '12', label: '净收入' });
  await expect.element(page.getByText('当前： 净收入 · 12')).toBeVisible();
  await page.getByRole('button', { name: '上一个' }).click();
  await page.getByRole('button', { name: '选定' }).click();
  expect(sent).toEqual([{ say: 'move', by: 1 }, { say: 'move', by: -1 }, { say: 'pick' }]);
  await page.getByRole('button', { name: '结束' }).click();
  expect(deeds).toEqual(['point', 'hang up']);
});

test.for([
  ['not-allowed', { refuses: true }, undefined, '店侧不能读取这个标签页'],
  ['no figures', {}, { say: 'ready', figures: 0, never: false }, '没有看得到的数字'],
  ['a page that is never read', {}, { say: 'ready', figures: 0, never: true }, '这一页不读取'],
  ['no words', {}, { say: 'picked', pointed: pointedOf({ spots: [] }) }, '旁边没有文字'],
] as const)('%s is said in words', async ([, given, answer, words]) => {
  const { say } = await showTeach(given);
  await page.getByRole('button', { name: '指一个数字' }).click();
  if (answer) say(answer);
  await expect.element(page.getByRole('alert')).toHaveTextContent(words);
});

test('a page that is left while pointing ends it', async () => {
  const { leavePage } = await showTeach();
  await page.getByRole('button', { name: '指一个数字' }).click();
  await expect.element(page.getByRole('button', { name: '结束' })).toBeVisible();
  leavePage();
  await expect.element(page.getByRole('button', { name: '指一个数字' })).toBeVisible();
});

test('what the figure is, is proposed, tried at once, and stored when the user says so', async () => {
  const { rules } = await showForm();
  await expect.poll(() => verdict()?.textContent).toContain('¥12,345.60 · 支付金额');
  expect(rules()).toEqual([]);
  await save().click();
  await expect.element(page.getByText('净支付金额 → 支付金额')).toBeVisible();
  expect(rules()).toMatchObject([
    {
      label: '净支付金额',
      metric: 'pay_amount',
      block: '经营概况',
      host: 'shop.example',
      path: '/report',
      period: 'page',
    },
  ]);
});

test('another metric is searched, chosen and tried', async () => {
  const { rules, sent } = await showForm();
  await userEvent.fill(page.getByRole('searchbox', { name: '搜索指标' }), '退款');
  await page.getByRole('radio', { name: '退款金额（口径未注明） Refunds (basis not stated)', exact: true }).click();
  await expect.poll(() => sent.at(-1)).toMatchObject({ say: 'try', rule: { metric: 'refund_amount' } });
  await save().click();
  await expect.poll(() => rules()[0]?.metric).toBe('refund_amount');
});

test('every part of the rule can be put right', async () => {
  const { rules } = await showForm();
  await page.getByRole('combobox', { name: '名称' }).selectOptions('含税 （读不到这个数字）');
  await page.getByRole('combobox', { name: '位置' }).selectOptions('整页');
  await page.getByRole('combobox', { name: '是谁的数字' }).selectOptions('同行');
  await page.getByRole('combobox', { name: '统计时间' }).selectOptions('总是昨日');
  await page.getByRole('combobox', { name: '货币' }).selectOptions('USD');
  await page.getByRole('combobox', { name: '数字后补' }).selectOptions('万');
  await save().click();
  await expect
    .poll(() => rules())
    .toMatchObject([{ label: '含税', block: null, role: 'peer', period: 'yesterday', currency: 'USD', scale: '万' }]);
});

test('of a column the rows are asked for', async () => {
  const spot = { place: 'column', label: '看过的人', between: [], works: true } as const;
  const pointed = pointedOf({
    text: '1,391',
    spots: [{ ...spot, headers: ['叫法', '看过的人'], firstRow: ['衬衫', '1,391'] }],
  });
  const { rules } = await showForm(
    { trial: (rule) => trialOf(rule, { name: '衬衫', value: 1391, raw: '1,391' }) },
    pointed,
  );
  await page.getByRole('radio', { name: '访客数 Visitors', exact: true }).click();
  await page.getByRole('combobox', { name: '每一行是' }).selectOptions('商品');
  await page.getByRole('combobox', { name: '行名所在列' }).selectOptions('叫法 · 衬衫');
  await expect.poll(() => verdict()?.textContent).toContain('衬衫 · 1,391 · 访客数');
  await save().click();
  await expect.poll(() => rules()).toMatchObject([{ place: 'column', rows: 'product', named: '叫法' }]);
});

test('a figure that is read wrongly is taught to be ignored', async () => {
  const { rules } = await showForm();
  await page.getByText('不读', { exact: true }).click();
  await expect.poll(() => verdict()?.textContent).toBe('以后不再读取这个数字。');
  await save().click();
  await expect.poll(() => rules()).toMatchObject([{ metric: null, label: '净支付金额' }]);
});

test('where the rule reads something else it says why and is not stored', async () => {
  const { rules } = await showForm({ trial: (rule) => trialOf(rule, { raw: '99', value: 99 }) });
  await expect.poll(() => verdict()?.textContent).toContain('另一个数字');
  await expect.element(save()).toBeDisabled();
  expect(rules()).toEqual([]);
});

test('without a name that comes near the user chooses first', async () => {
  const spot = { place: 'card', between: [], works: true, headers: [], firstRow: [], label: '天气' } as const;
  await showForm({}, pointedOf({ text: '21', spots: [spot] }));
  await expect.poll(() => verdict()?.textContent).toContain('先选一个指标');
  await expect.element(save()).toBeDisabled();
});

test('a page that is left keeps the form and says that nothing is tried any more', async () => {
  const { leavePage } = await showForm({ trial: (rule) => trialOf(rule) });
  await expect.poll(() => verdict()?.getAttribute('data-verdict')).toBe('reads');
  leavePage();
  await page.getByRole('combobox', { name: '统计时间' }).selectOptions('总是昨日');
  await expect.poll(() => verdict()?.textContent).toContain('没有试读');
});

test('a rule is switched off, edited, and deleted with a way back', async () => {
  const { rules } = await showTeach({ rules: [taughtRuleOf({})], trial: (rule) => trialOf(rule) });
  await page.getByRole('switch', { name: '使用“净收入”' }).click({ force: true });
  await expect.poll(() => rules()[0]?.on).toBe(false);
  await page.getByRole('button', { name: '修改“净收入”' }).click();
  await page.getByRole('combobox', { name: '统计时间' }).selectOptions('总是昨日');
  await save().click();
  await expect.poll(() => rules()[0]?.period).toBe('yesterday');
  await page.getByRole('button', { name: '删除“净收入”' }).click();
  await expect.poll(() => rules()).toEqual([]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => rules().length).toBe(1);
});

test('the rules are exported, and taken back in after it is said what that changes', async () => {
  const known = taughtRuleOf({});
  const { files, rules } = await showTeach({ rules: [known] });
  await page.getByRole('button', { name: '导出规则' }).click();
  expect(files[0]?.name).toBe('tillside-taught-rules.json');
  expect(await files[0]?.content.text()).toBe(writeRulesFile([known]));
  const incoming = [{ ...known, metric: 'net_sales' }, taughtRuleOf({ id: 'z', label: '成本', metric: 'ad_spend' })];
  await upload(writeRulesFile(incoming));
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent('新增 1 条，替换 1 条');
  expect(rules()).toEqual([known]);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect.poll(() => rules().map(({ metric }) => metric)).toEqual(['net_sales', 'ad_spend']);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => rules()).toEqual([known]);
});

test.for([
  ['{', '不是 JSON'],
  ['{"kind":"tillside-taught-rules","version":9,"rules":[]}', '另一个版本'],
  [writeRulesFile([taughtRuleOf({})]).replace('"own"', '"mine"'), '第 1 条规则有误（role）'],
])('a file %# that is none is refused with a reason and changes nothing', async ([text = '', words = '']) => {
  const { rules } = await showTeach({ rules: [taughtRuleOf({})] });
  await upload(text);
  await expect.element(page.getByRole('alert')).toHaveTextContent(words);
  await expect.element(page.getByRole('alert')).toHaveTextContent('没有改动任何规则');
  expect(rules()).toEqual([taughtRuleOf({})]);
});

test('nothing sticks out of a panel 320 pixels wide, and every field has a name', async () => {
  const { root } = await showForm();
  root.style.width = '320px';
  await expect.poll(() => verdict()?.getAttribute('data-verdict')).toBe('reads');
  expect(root.scrollWidth).toBeLessThanOrEqual(320);
  const fields = [...root.querySelectorAll<HTMLElement>('select, input')];
  expect(fields.filter((field) => !field.getAttribute('aria-label') && !field.closest('label'))).toEqual([]);
});

test.for([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)('neither list nor form shuts anybody out in %s, %s', async ([language, theme]) => {
  const { root, say } = await showTeach({ rules: [taughtRuleOf({})], trial: (rule) => trialOf(rule) }, language, theme);
  await expect.poll(() => root.querySelector('[role=switch]')).not.toBeNull();
  expect(await faults(root)).toEqual([]);
  root.querySelector<HTMLButtonElement>('button')?.click();
  say({ say: 'picked', pointed: pointedOf() });
  await expect.poll(() => verdict()?.getAttribute('data-verdict')).toBe('reads');
  expect(await faults(root)).toEqual([]);
});

async function faults(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function upload(text: string): Promise<void> {
  await expect.poll(() => document.querySelector('input[type=file]')).not.toBeNull();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'rules.json', { type: 'application/json' }));
  if (!input) throw new Error('no field');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
