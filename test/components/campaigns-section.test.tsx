import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createLocale } from '../../components/i18n/locale.ts';
import { zh } from '../../components/i18n/zh.ts';
import { trendGround } from '../../components/panels/trend-ground.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import { campaignsBetween } from '../../utils/analyse/calendar/campaigns-between.ts';
import { calendar } from '../../utils/analyse/calendar.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { ActionNote, CampaignEvent, Cost, UserData } from '../../utils/model/user-data.ts';
import { SAMPLE_SHOP, sampleFigures } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { sampleFigure } from './sample-figure.ts';
import { showPanel } from './show-panel.tsx';

/** The four days on which the invented shop sells nearly twice as much. */
const event: CampaignEvent = {
  id: 'summer',
  at: '2026-08-01T00:00:00Z',
  shopKey: SAMPLE_SHOP,
  name: '夏日大促',
  festival: null,
  from: '2026-07-11',
  to: '2026-07-14',
  preDays: 2,
  postDays: 4,
  plan: {},
  hidden: false,
};
const note = (date: string, patch: Partial<ActionNote> = {}): ActionNote => ({
  id: `note ${date}`,
  at: '2026-08-01T00:00:00Z',
  shopKey: SAMPLE_SHOP,
  date,
  product: null,
  kind: 'main-picture',
  text: '换成场景图',
  ...patch,
});
const show = (entered: Partial<UserData> = {}, section: 'campaigns' | 'today' = 'campaigns') =>
  showPanel({ store: async () => sampleStore('2026-08-24', 'zh'), entered }, section);
const card = (name: string) => page.getByRole('article', { name, exact: true });

/** Festivals of spring the invented shop had nothing of: without them there are quiet days to compare with. */
const quiet = ['618', '520'].map((festival): CampaignEvent => {
  const day = festival === '618' ? '2026-06-01' : '2026-05-20';
  return { ...event, id: festival, festival, from: day, to: day, hidden: true };
});

test('with too few quiet days before it a campaign has no error bars, and that is said', async () => {
  await show({ events: [event] });
  await expect.element(card('夏日大促').getByText(/净增 \+¥[\d,.万]+。 平静的日子不够多/)).toBeVisible();
});

test('a past campaign says how much more was sold than usual, and what of it was moved', async () => {
  await show({ events: [event, ...quiet] });
  await expect.element(card('夏日大促').getByText(/^活动期间比平时多 ¥/)).toBeVisible();
  await expect.element(card('夏日大促').getByText(/净增 \+¥.*至/)).toBeVisible();
  await card('夏日大促').getByText('明细').click();
  const table = card('夏日大促').getByRole('table', { name: '夏日大促的效果' }).element();
  expect([...table.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual([
    '活动前',
    '活动期间',
    '活动后',
    '合计',
  ]);
});

test('a festival nobody took part in is not called a success', async () => {
  await show();
  await expect.element(card('618')).toBeVisible();
  await expect.element(card('618').getByText('日期待核对')).toBeVisible();
  await expect.element(card('618').getByText(/不能说活动有效果|给不出误差范围|没有平时可比/)).toBeVisible();
});

test('a campaign is added, changed and deleted, and undo takes each back', async () => {
  const { userData } = await show();
  await page.getByRole('button', { name: '添加活动' }).click();
  await page.getByLabelText('名称').fill('会员日');
  await page.getByLabelText('开始').fill('2026-08-22');
  await page.getByLabelText('结束').fill('2026-08-25');
  await page.getByLabelText('支付金额计划（可不填）').fill('200000');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.element(card('会员日').getByText(/^第 2\/4 天 · 目前 ¥/)).toBeVisible();
  await expect.element(card('会员日').getByText(/^完成计划 \d+%/)).toBeVisible();
  await page.getByRole('button', { name: '删除 会员日' }).click();
  await expect.poll(() => userData().events).toEqual([]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => userData().events).toHaveLength(1);
});

test('a festival that is none of ours leaves the list and comes back with undo', async () => {
  await show();
  await page.getByRole('button', { name: '不参加 618' }).click();
  await expect.element(card('618')).not.toBeInTheDocument();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.element(card('618')).toBeVisible();
});

test('a festival whose days are corrected is asked to be checked no more and keeps its name', async () => {
  const { userData } = await show();
  await page.getByRole('button', { name: '编辑 618' }).click();
  await page.getByLabelText('开始').fill('2026-05-31');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.element(card('618').getByText('日期待核对')).not.toBeInTheDocument();
  expect(userData().events).toMatchObject([{ name: '', festival: '618', from: '2026-05-31', hidden: false }]);
});

test('days that end before they begin are refused in words', async () => {
  const { userData } = await show();
  await page.getByRole('button', { name: '添加活动' }).click();
  await page.getByLabelText('结束').fill('2026-01-01');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.element(page.getByText(/^请检查日期与数字/)).toBeVisible();
  expect(userData().events).toEqual([]);
});

test('a change of picture that did nothing is not called a success, and what else was done is said', async () => {
  await show({ notes: [note('2026-08-08'), note('2026-08-03', { kind: 'price', text: '' })] });
  const done = card('改主图 · 换成场景图');
  await expect.element(done.getByText(/^日均 ¥.* → ¥/)).toBeVisible();
  await expect.element(done.getByText('与平时的波动分不开')).toBeVisible();
  await expect.element(done.getByText('8/3 还做了：改价')).toBeVisible();
});

test('too few days after an action are said instead of a comparison', async () => {
  await show({ notes: [note('2026-08-23')] });
  await expect.element(page.getByText(/^读到的日子还不够比较/)).toBeVisible();
});

test('an action is noted for a product and forgotten with a way back', async () => {
  const { userData } = await show();
  await page.getByLabelText('商品').fill('山野 落地灯 奶油风 卧室');
  await page.getByLabelText('备注').fill('换首图');
  await userEvent.keyboard('{Enter}');
  await expect.element(card('改主图 · 换首图')).toBeVisible();
  expect(userData().notes).toMatchObject([{ product: '700100200002', date: '2026-08-24' }]);
  await page.getByRole('button', { name: '删除 改主图 · 换首图' }).click();
  await expect.poll(() => userData().notes).toEqual([]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => userData().notes).toHaveLength(1);
});

test('campaigns are bands and actions are marks, cut to the days of the chart', () => {
  const days = calendar('2026-07-12', '2026-08-23');
  const campaigns = campaignsBetween({ from: '2026-01-01', to: '2026-08-23' }, [event], { shopKey: SAMPLE_SHOP });
  const notes = [note('2026-08-08'), note('2026-06-01')];
  expect(trendGround(days, { campaigns, notes }, createLocale('zh', zh))).toEqual({
    bands: [
      { from: 0, to: 2, label: '夏日大促' },
      { from: 38, to: 38, label: '七夕' },
    ],
    marks: [{ at: 27, label: '换成场景图' }],
  });
});

test('the table behind the trend says what happened on a day', async () => {
  await show({ notes: [note('2026-08-08')] }, 'today');
  await page.getByRole('button', { name: '表格' }).click();
  await expect.element(page.getByRole('row', { name: /8月8日.*换成场景图/ })).toBeInTheDocument();
});

test('with costs a past campaign says what it earned after what was moved, goods, fees and ads', async () => {
  const cost = (kind: Cost['kind'], value: number): Cost => ({
    id: kind,
    at: event.at,
    shopKey: SAMPLE_SHOP,
    product: null,
    kind,
    basis: 'share-of-sales',
    value,
    currency: null,
    from: '2026-01-01',
    to: null,
    source: 'entered',
  });
  await show({
    events: [event, ...quiet],
    costs: [cost('goods', 0.4), cost('freight', 0.05), cost('platform-fee', 0.05)],
  });
  await expect.element(card('夏日大促').getByText(/^扣掉前后挪动、成本与费用，净赚 [+−]¥/)).toBeVisible();
});

test('without costs it says what is needed to tell', async () => {
  await show({ events: [event, ...quiet] });
  await expect.element(card('夏日大促').getByText(/^填了商品成本/)).toBeVisible();
});

test('today stands beside how much of such a day is usually there by this hour', async () => {
  const [one] = sampleFigures('2026-08-23', 'zh').filter(
    ({ entity, metric, role }) => entity.kind === 'shop' && metric === 'pay_amount' && role === 'own',
  );
  if (!one) throw new Error('no sales');
  const seen = (date: string, value: number, total: number | null): readonly Figure[] => {
    const at = `${date}T10:00:00+08:00`;
    const running = { start: date, end: date, grain: 'realtime' as const };
    const now = { ...one, value, period: running, revisions: [], seen: { ...one.seen, at, confirmedAt: at } };
    return total === null ? [now] : [now, { ...one, value: total, period: { ...running, grain: 'day' } }];
  };
  const days = calendar('2026-08-03', '2026-08-23').flatMap((date) => seen(date, 2000, 10_000));
  await showPanel({ store: async () => fakeStore([...days, ...seen('2026-08-24', 3000, null)]) });
  await expect.element(page.getByText(/^今日到 10:00 支付金额 ¥3,000。平时这个时候约有全天的 20%/)).toBeVisible();
  await expect.element(page.getByText(/照此全天约 ¥1\.50?万。|照此全天约 ¥15,000。/)).toBeVisible();
});

/** Eight products that sell alike; the first two sell twice as much on four days of July. */
function alike(of: number): readonly Figure[] {
  return calendar('2026-03-01', '2026-08-23').flatMap((start, at) => [
    ...Array.from({ length: of }, (_, index) => {
      const name = `P${index + 1}`;
      const during = index < 2 && start >= event.from && start <= event.to;
      const value = (1000 + 10 * index + 40 * Math.sin(at * (index + 1))) * (during ? 2 : 1);
      return sampleFigure({
        shopKey: SAMPLE_SHOP,
        entity: { kind: 'product', id: name, name },
        metric: 'pay_amount',
        value: Math.round(value),
        unit: 'CNY',
        start,
      });
    }),
    sampleFigure({ shopKey: SAMPLE_SHOP, metric: 'pay_amount', value: 9000 + (at % 7) * 10, unit: 'CNY', start }),
  ]);
}
const some = { ...event, products: ['P1', 'P2'] };
const showAlike = (entered: Partial<UserData>, of = 8) =>
  showPanel({ store: async () => fakeStore(alike(of)), entered }, 'campaigns');

test('a campaign of some products is compared with those like them that did not take part, with error bars', async () => {
  await showAlike({ events: [some, ...quiet] });
  const own = card('夏日大促');
  await expect.element(own.getByText(/2 个商品参加/)).toBeVisible();
  await expect.element(own.getByText('与 6 个没有参加、平时卖得差不多的商品相比。')).toBeVisible();
  // Two products, four days, about 1,000 more each.
  await expect.element(own.getByText(/^活动期间比平时多 ¥(7|8),\d{3}/)).toBeVisible();
  await expect.element(own.getByText(/净增 \+¥.*至/)).toBeVisible();
});

test('with costs a campaign of some products tells what it earned: their net sales times what these leave', async () => {
  const base = {
    at: '2026-08-01T00:00:00Z',
    shopKey: SAMPLE_SHOP,
    currency: null,
    from: '2026-01-01',
    to: null,
  } as const;
  const kinds = ['goods', 'freight', 'packaging', 'platform-fee', 'payment-fee', 'insurance'] as const;
  const costs = kinds.map(
    (kind) =>
      ({
        ...base,
        id: kind,
        kind,
        product: null,
        source: 'entered',
        basis: 'share-of-sales',
        value: kind === 'goods' ? 0.6 : 0,
      }) as const,
  );
  const figures = alike(8);
  const refunds = figures
    .filter(({ entity }) => entity.kind === 'shop')
    .map((figure) => ({ ...figure, metric: 'refund_amount', value: 0, raw: '0' }));
  await showPanel(
    { store: async () => fakeStore([...figures, ...refunds]), entered: { events: [some, ...quiet], costs } },
    'campaigns',
  );
  // About 8,000 more, of which two fifths are left.
  await expect.element(card('夏日大促').getByText(/净赚 .*¥[23],\d{3}/)).toBeVisible();
  await expect.element(card('夏日大促').getByText('没有读到推广花费，没有扣。')).toBeVisible();
});

test('what a campaign of some products earned is not said while refunds are unknown', async () => {
  const goods = { id: 'g', at: '2026-08-01T00:00:00Z', shopKey: SAMPLE_SHOP, product: null, kind: 'goods' } as const;
  const cost = { ...goods, basis: 'share-of-sales', value: 0.6, currency: null, from: '2026-01-01', to: null } as const;
  await showAlike({ events: [some, ...quiet], costs: [{ ...cost, source: 'entered' }] });
  await expect.element(card('夏日大促').getByText(/成本或退款还不全/)).toBeVisible();
});

test('without enough products that did not take part it says so and compares with their own usual only', async () => {
  await showAlike({ events: [some, ...quiet] }, 5);
  await expect.element(card('夏日大促').getByText(/商品只有 3 个（至少要 5 个）/)).toBeVisible();
});

test('people of several products are not added up: the way to sales is said', async () => {
  await showAlike({ events: [some, ...quiet] });
  await page.getByLabelText('看哪个指标').first().selectOptions('visitors');
  await expect.element(card('夏日大促').getByText(/人数不能相加/)).toBeVisible();
});

test('which products took part is picked by hand or by the pinned role, and kept', async () => {
  const pin = { id: 'p', at: '2026-08-01T00:00:00Z', shopKey: SAMPLE_SHOP, product: 'P4', roles: ['event'] } as const;
  const { userData } = await showAlike({ events: [event, ...quiet], pins: [pin] });
  await card('夏日大促').getByRole('button', { name: '编辑' }).click();
  await card('夏日大促').getByText('只有部分商品').click();
  await card('夏日大促').getByText('保存').click();
  await expect.element(card('夏日大促').getByText(/请选出参加的商品/)).toBeVisible();
  await card('夏日大促').getByText('选上活动款').click();
  await card('夏日大促').getByRole('checkbox', { name: 'P2' }).click();
  await card('夏日大促').getByText('保存').click();
  await expect.element(card('夏日大促').getByText(/2 个商品参加/)).toBeVisible();
  expect(userData().events.find(({ id }) => id === 'summer')?.products).toEqual(['P4', 'P2']);
});

test('the uplift opens to what was seen and what was usual, each down to its readings', async () => {
  await showAlike({ events: [some, ...quiet] });
  await card('夏日大促')
    .getByRole('button', { name: /^活动期间比平时多/ })
    .click();
  const sheet = page.getByRole('dialog');
  await expect.element(sheet.getByText('多出 = 实际 − 平时应有')).toBeVisible();
  await sheet.getByRole('button', { name: '平时应有' }).click();
  await expect.element(sheet.getByText(/没有参加活动的商品相对各自平时的变化/)).toBeVisible();
  await sheet.getByRole('button', { name: '返回' }).click();
  await sheet.getByRole('button', { name: '实际' }).click();
  await expect.element(sheet.getByText('实际 = P1 + P2')).toBeVisible();
  await sheet.getByRole('button', { name: 'P1' }).click();
  await expect.element(sheet.getByText(/原文“/).first()).toBeVisible();
});
