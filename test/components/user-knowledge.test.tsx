import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { alertBounds, alertSettings } from '../../components/state/alert-thresholds.ts';
import { bigEvents } from '../../components/state/big-events.ts';
import { roleBounds, roleSettings, stageBounds, stageSettings } from '../../components/state/kind-thresholds.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import { changed } from '../../components/state/thresholds.ts';
import { usualAlerts } from '../../utils/analyse/alerts/alert-settings.ts';
import { stageDefaults } from '../../utils/analyse/lifecycle/stage.ts';
import { roleDefaults } from '../../utils/analyse/roles/role-settings.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { CampaignEvent, Cost, RolePin, UserData } from '../../utils/model/user-data.ts';
import { SAMPLE_SHOP, sampleFigures } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { showPanel } from './show-panel.tsx';

const YESTERDAY = '2026-08-23';
const usual = sampleFigures(YESTERDAY, 'zh');
const at = '2026-08-01T00:00:00Z';
const campaign = (from: string, to: string): CampaignEvent => ({
  id: `${SAMPLE_SHOP}/own`,
  at,
  shopKey: SAMPLE_SHOP,
  name: '店庆',
  festival: null,
  from,
  to,
  preDays: 0,
  postDays: 0,
  plan: {},
  hidden: false,
});
const cost = (kind: Cost['kind'], basis: Cost['basis'], value: number): Cost => ({
  id: kind,
  at,
  shopKey: SAMPLE_SHOP,
  product: null,
  kind,
  basis,
  value,
  currency: basis.startsWith('share-') ? null : 'CNY',
  from: '2026-01-01',
  to: null,
  source: 'entered',
});
const costs = [
  cost('goods', 'share-of-sales', 0.4),
  cost('freight', 'share-of-sales', 0.05),
  cost('platform-fee', 'share-of-sales', 0.05),
];
/** Yesterday's sales of the shop multiplied. */
const yesterdayTimes = (times: number): readonly Figure[] =>
  usual.map((figure) =>
    figure.period?.start === YESTERDAY &&
    figure.entity.kind === 'shop' &&
    figure.value !== null &&
    ['visitors', 'pay_buyers', 'pay_amount'].includes(figure.metric)
      ? { ...figure, value: Math.round(figure.value * times) }
      : figure,
  );
const collapse = yesterdayTimes(0.3);
const alerts = page.getByRole('region', { name: '异常' });
const today = (figures: readonly Figure[], entered: Partial<UserData> = {}, settings: Partial<Settings> = {}) =>
  showPanel({ store: async () => fakeStore(figures), entered, settings });
const candidates = (entered: Partial<UserData>) =>
  showPanel({ store: async () => sampleStore('2026-08-24', 'zh'), entered }, 'candidates');

test('a day of the user’s own campaign is not called odd when there is no earlier one to compare with', async () => {
  await today(collapse, { events: [campaign(YESTERDAY, YESTERDAY)] });
  await expect.element(alerts.getByText(/^活动影响期/)).toBeVisible();
  expect(alerts.element().textContent).not.toContain('支付金额 ¥');
});

test('a campaign of another shop, or one that is over, hides nothing', async () => {
  const others = [{ ...campaign(YESTERDAY, YESTERDAY), shopKey: 'jd:2' }, campaign('2026-06-01', '2026-06-02')];
  await today(collapse, { events: others });
  await expect.element(alerts.getByText(/^支付金额 ¥/)).toBeVisible();
});

test('the thresholds of the alerts are settings: what is told at 3.5 deviations is not at 8', async () => {
  const fell = yesterdayTimes(0.6);
  const first = await today(fell);
  await expect.element(alerts.getByText(/^支付金额 ¥/)).toBeVisible();
  first.root.remove();
  await today(fell, {}, { alertThresholds: { odd: 8 } });
  await expect.element(alerts.getByText(/没有异常/)).toBeVisible();
});

test('three a day at most, whatever is set; nonsense does not count; back to default is nothing kept', () => {
  expect(alertSettings({ perDay: 9, leastShare: -1, odd: 4 })).toEqual({ ...usualAlerts, odd: 4 });
  expect(changed({ odd: 4 }, 'odd', undefined, alertBounds.odd)).toEqual({});
});

test('roles and stages come as they are published; what the user sets counts within bounds, growth as a share a week', () => {
  expect(roleSettings()).toEqual(roleDefaults);
  expect(stageSettings()).toEqual({ ...stageDefaults, growth: expect.closeTo(stageDefaults.growth, 12) });
  expect(stageSettings({ growth: 0.1 }).growth).toBeCloseTo(Math.log(1.1), 12);
  for (const [bounds, settled] of [
    [roleBounds, (name: string, value: number) => roleSettings({ [name]: value })],
    [stageBounds, (name: string, value: number) => stageSettings({ [name]: value })],
  ] as const)
    for (const [name, { least, most }] of Object.entries(bounds)) {
      expect(settled(name, least - 1e-9), name).toEqual(settled(name, Number.NaN));
      expect(settled(name, most + 1e-9), name).toEqual(settled(name, Number.NaN));
    }
});

test('a role’s threshold set in the settings changes which products have it', async () => {
  const shown = async (settings: Partial<Settings>) => {
    const { root } = await showPanel({ store: async () => sampleStore('2026-08-24', 'zh'), settings }, 'products');
    const chips = () => [...root.querySelectorAll('tbody span')].filter(({ textContent }) => textContent === '引流款');
    await expect.poll(() => [...root.querySelectorAll('tbody')].at(-1)?.textContent).toMatch(/引流款|常规/);
    return chips().length;
  };
  const usually = await shown({});
  expect(await shown({ roleThresholds: { trafficShare: 0.5 } })).toBeGreaterThan(usually);
});

test('thresholds are changed in the settings and come back with one click', async () => {
  const { settings } = await showPanel({ store: async () => fakeStore(usual) }, 'settings');
  const field = page.getByLabelText('补货要几天');
  await expect.element(field).toHaveValue(7);
  await field.fill('21');
  (field.element() as HTMLInputElement).blur();
  await expect.poll(() => settings().alertThresholds).toEqual({ leadDays: 21 });
  await page.getByRole('button', { name: '恢复默认 · 异常的阈值' }).click();
  await expect.poll(() => settings().alertThresholds).toEqual({});
  await expect.element(field).toHaveValue(7);
});

test('the calendar’s large festivals of a market and every campaign of one’s own are events', () => {
  const span = { from: '2025-08-01', to: '2026-08-01' };
  const names = (markets: readonly ('china' | 'west')[]) =>
    bigEvents(span, [campaign('2026-03-01', '2026-03-02')], { shopKey: SAMPLE_SHOP, markets }).map(({ name }) => name);
  expect(names(['china'])).toEqual(['double-11', 'double-12', 'new-year-goods', 'spring-festival', '店庆', '618']);
  expect(names(['west'])).toEqual(['black-friday', 'cyber-monday', 'christmas', '店庆']);
});

test('with costs a candidate tells what is left of its sales and when a push pays', async () => {
  const { root } = await candidates({ costs });
  await expect
    .poll(() => root.querySelector('[data-verdict="pick"]')?.textContent)
    .toMatch(/还剩 .+，推广投产比到 .+ 才保本/);
});

test('a product that loses money on every sale says so beside the verdict', async () => {
  const { root } = await candidates({ costs: [cost('goods', 'share-of-sales', 1.2), ...costs.slice(1)] });
  await expect.poll(() => root.querySelector('[data-verdict="pick"]')?.textContent).toContain('卖一件亏一件');
});

test('a role the user pinned replaces what the figures suggest, and a campaign in the window is told', async () => {
  const [first] = usual.filter(({ entity }) => entity.kind === 'product');
  const pins = [...new Set(usual.flatMap(({ entity }) => (entity.kind === 'product' ? (entity.id ?? []) : [])))].map(
    (product): RolePin => ({ id: product, at, shopKey: SAMPLE_SHOP, product, roles: ['image'] }),
  );
  expect(first).toBeDefined();
  const { root } = await candidates({ pins, events: [campaign('2026-08-20', '2026-08-21')] });
  await expect.poll(() => root.querySelector('[data-verdict="pick"]')?.textContent).toContain('形象款');
  expect(root.querySelector('[data-verdict="pick"]')?.textContent).not.toContain('利润款');
  await expect.element(page.getByText(/这段时间有活动（.*店庆.*）/)).toBeVisible();
});
