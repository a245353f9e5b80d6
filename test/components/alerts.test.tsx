import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { keepEpisodes, openEpisodes, toggleDismissed } from '../../components/state/alert-book.ts';
import { watchedFigures } from '../../components/state/watched-figures.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const YESTERDAY = '2026-08-23';
const usual = sampleFigures(YESTERDAY, 'zh');

/** Yesterday with some of its figures multiplied. */
function yesterdayTimes(times: number, of: (figure: Figure) => boolean): readonly Figure[] {
  return usual.map((figure) =>
    figure.period?.start === YESTERDAY && figure.role === 'own' && figure.value !== null && of(figure)
      ? { ...figure, value: Math.round(figure.value * times) }
      : figure,
  );
}

const collapse = yesterdayTimes(
  0.3,
  ({ entity, metric }) => entity.kind === 'shop' && ['visitors', 'pay_buyers', 'pay_amount'].includes(metric),
);
const alerts = page.getByRole('region', { name: '异常' });
const show = (figures: readonly Figure[], settings: Partial<Settings> = {}) =>
  showPanel({ store: async () => fakeStore(figures), settings });

test('an ordinary day is said to be one, calmly', async () => {
  await show(usual);
  await expect.element(alerts.getByText(/^没有异常/)).toBeVisible();
});

test('a collapse is told in one sentence: seen, expected, usual, money', async () => {
  await show(collapse);
  await expect
    .element(alerts.getByText(/^支付金额 ¥[\d,.]+，预期 ¥[\d,.万]+（平常 ¥.+–¥.+），约少卖 ¥.+。$/))
    .toBeVisible();
  expect(alerts.getByRole('listitem').elements().length).toBeLessThanOrEqual(3);
});

test('an alert leads to where to look', async () => {
  const { panel } = await show(collapse);
  await alerts.getByRole('button', { name: '看原因' }).first().click();
  expect(panel.section.value).toBe('why');
});

test('put away it can be brought back, and stays away after a new look', async () => {
  const { settings } = await show(collapse);
  await alerts
    .getByRole('button', { name: /^知道了/ })
    .first()
    .click();
  await expect.poll(() => settings().dismissedAlerts).toHaveLength(1);
  await alerts.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => settings().dismissedAlerts).toEqual([]);
  await expect.element(alerts.getByText(/^支付金额/)).toBeVisible();
});

test('a dismissed alert is not shown again', async () => {
  const dismissedAlerts = [{ shopKey: 'sample:shop', id: 'shop//pay_amount', day: 20_688 }];
  await show(collapse, { dismissedAlerts });
  await expect.poll(() => alerts.element().getAttribute('aria-busy')).toBe('false');
  await expect.poll(() => alerts.element().textContent).not.toBe('');
  expect(alerts.element().textContent).not.toContain('支付金额 ¥');
});

test('a second look at the same day tells the same', async () => {
  const first = await show(collapse);
  await expect.poll(() => first.settings().alertBooks).toHaveLength(1);
  const { alertBooks = [] } = first.settings();
  first.root.remove();
  await show(collapse, { alertBooks });
  await expect.element(alerts.getByText(/^支付金额/).last()).toBeVisible();
  const [book] = alertBooks;
  if (!book) throw new Error('no book');
  expect(book.after.map(({ id }) => id)).toContain('shop//pay_amount');
});

test('what was told the day before is only counted', async () => {
  const day = 20_688;
  const after = [{ id: 'shop//pay_amount', code: 'fell', since: day - 1, last: day - 1 }];
  await show(collapse, { alertBooks: [{ shopKey: 'sample:shop', day: day - 1, before: [], after }] });
  await expect.element(alerts.getByText(/1 件之前提醒过的仍在持续/)).toBeVisible();
  expect(alerts.element().textContent).not.toContain('支付金额 ¥');
});

test('a day that was not read is not called ordinary', async () => {
  await show(usual.filter(({ period }) => period?.start !== YESTERDAY));
  await expect.element(alerts.getByText(/还没有读到，无法判断异常/)).toBeVisible();
});

test('a short history is not called ordinary', async () => {
  await show(sampleShop({ days: 9, unread: [] }));
  await expect.element(alerts.getByText(/历史还短/)).toBeVisible();
});

test('alerts shut nobody out', async () => {
  await show(collapse);
  await expect.element(alerts.getByText(/^支付金额/)).toBeVisible();
  const { violations } = await axe.run(alerts.element());
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

test('of a shop with thousands of products only the best sellers are read', async () => {
  const [one] = usual.filter(({ entity, metric }) => entity.kind === 'product' && metric === 'pay_amount');
  if (!one) throw new Error('no product');
  const many = Array.from(
    { length: 250 },
    (_, index): Figure => ({
      ...one,
      entity: { kind: 'product', id: `p${index}`, name: null },
      value: index,
      period: { start: YESTERDAY, end: YESTERDAY, grain: 'day' },
    }),
  );
  const { products } = await watchedFigures(fakeStore(many), 'sample:shop', YESTERDAY, 84);
  expect(products).toHaveLength(200);
  expect(Math.min(...products.map(({ value }) => value ?? 0))).toBe(50);
});

test('a day’s book opens with what stood before the day, the next with what it left', () => {
  const before = [{ id: 'a', code: 'fell', since: 1, last: 9 }] as const;
  const after = [{ id: 'b', code: 'rose', since: 10, last: 10 }] as const;
  const books = keepEpisodes([], 's', 10, before, after);
  expect(openEpisodes(books, 's', 10)).toEqual(before);
  expect(openEpisodes(books, 's', 11)).toEqual(after);
  expect(openEpisodes(books, 's', 9)).toEqual([]);
  expect(openEpisodes(books, 'other', 11)).toEqual([]);
  expect(keepEpisodes(books, 's', 10, before, after)).toBe(books);
});

test('what is kept is bounded', () => {
  const shops = Array.from({ length: 60 }, (_, index) => `s${index}`);
  const books = shops.reduce((list, shop) => keepEpisodes(list, shop, 1, [], []), keepEpisodes([], 'x', 1, [], []));
  expect(books).toHaveLength(30);
  const gone = Array.from({ length: 200 }, (_, day) => day).reduce(
    (list, day) => toggleDismissed(list, { shopKey: 's', id: 'a', day }),
    toggleDismissed([], { shopKey: 's', id: 'b', day: 1 }),
  );
  expect(gone).toHaveLength(100);
});
