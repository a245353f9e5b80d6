import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inSlices } from '../../components/state/in-slices.ts';
import { keepPicks, toggleWatched } from '../../components/state/pick-record.ts';
import { candidateSettings, thresholdsOf, usualPicks, withThreshold } from '../../components/state/pick-settings.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import { calendar } from '../../utils/analyse/calendar.ts';
import { operatorsPreset, shopPreset } from '../../utils/analyse/candidates/candidate-settings.ts';
import { groupCandidates } from '../../utils/analyse/candidates/group-candidates.ts';
import { productDaysOf } from '../../utils/analyse/candidates/product-days-of.ts';
import { rankCandidates } from '../../utils/analyse/candidates/rank-candidates.ts';
import { dayNumber } from '../../utils/analyse/civil-date.ts';
import { finish } from '../../utils/analyse/stats/finish.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { columnsOf } from '../../utils/sample/columns-of.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const sample = (settings: Partial<Settings> = {}) =>
  showPanel({ store: async () => sampleStore('2026-08-24', 'zh'), settings }, 'candidates');
const expected = finish(
  rankCandidates(
    finish(
      productDaysOf(
        columnsOf(
          sampleFigures('2026-08-23', 'zh').filter(({ entity }) => entity.kind === 'product'),
          calendar('2026-06-01', '2026-08-23'),
        ),
      ),
    ),
    dayNumber('2026-08-23'),
    shopPreset,
  ),
);
const picks = expected.candidates.filter(({ verdict }) => verdict === 'pick');
const section = (name: string) => page.getByRole('region', { name, exact: true });

test('the list is the analysis’ own: as many picks, the same products, no others', async () => {
  const { root } = await sample();
  await expect.element(page.getByText(new RegExp(`^${picks.length} 个商品值得推`))).toBeVisible();
  const rows = [...root.querySelectorAll('[data-verdict="pick"] h3')].map(({ textContent }) => textContent);
  const names = new Map(sampleFigures('2026-08-23', 'zh').map(({ entity }) => [entity.id, entity.name]));
  const inGroups = groupCandidates(picks).flatMap(({ candidates }) => candidates);
  expect(rows).toEqual(inGroups.map(({ key }) => names.get(key)));
  expect(rows.length).toBeGreaterThan(0);
});

test('every pick tells its numbers, its interval, how sure it is and what would change that', async () => {
  const { root } = await sample();
  await expect.poll(() => root.querySelectorAll('[data-verdict="pick"] p').length).toBeGreaterThan(0);
  for (const row of root.querySelectorAll('[data-verdict="pick"]')) {
    expect(row.textContent).toMatch(/位访客、.+位买家，真实转化率约 .+%（90% 的可能在 .+%–.+%）/);
    expect(row.textContent).toMatch(/有 .+% 的把握达到/);
    expect(row.textContent).toMatch(/少 [\d,]+ 位买家就会落选/);
  }
});

test('what flatters the figures stands beside them', async () => {
  const { root } = await sample();
  await expect.poll(() => root.querySelector('[data-verdict="pick"]')?.textContent).toContain('推广未知');
  expect(root.querySelector('[data-verdict="pick"]')?.textContent).toContain('按日累计');
});

test('fixed numbers are one click away and the choice is kept', async () => {
  const { settings, root } = await sample();
  await page.getByText('固定标准', { exact: true }).click();
  await expect.poll(() => settings().picks?.rule).toBe('operators');
  await expect.poll(() => root.textContent).toMatch(/把握达到 3\.00%|没有商品达到 3,000 位访客/);
});

test('a threshold changed in place changes the verdict, and the usual one comes back', async () => {
  const { settings, root } = await sample();
  await page.getByText('阈值', { exact: true }).click();
  const level = page.getByLabelText('转化率至少为同类（或本店）的几倍');
  await level.fill('9');
  await userEvent.tab();
  await expect.poll(() => settings().picks?.thresholds.shop?.conversion).toBe(9);
  await expect.element(page.getByText('现在没有商品有足够的把握值得推')).toBeVisible();
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect.poll(() => root.querySelectorAll('[data-verdict="pick"]').length).toBe(picks.length);
});

test('a watched product is kept and can be let go', async () => {
  const { settings, root } = await sample();
  await expect.poll(() => root.querySelector('[data-verdict="near"]')).not.toBeNull();
  root.querySelector<HTMLButtonElement>('[data-verdict="near"] button')?.click();
  await expect.poll(() => settings().watchlist?.length).toBe(1);
  await expect.element(section('关注')).toBeVisible();
  section('关注')
    .getByRole('button')
    .first()
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.poll(() => settings().watchlist).toEqual([]);
});

test('arrow keys lead along the dots and what one stands for is said', async () => {
  const { root } = await sample();
  await expect.element(section('流量与转化')).toBeVisible();
  const dots = () => [...root.querySelectorAll<HTMLButtonElement>('figure button')];
  expect(dots().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  dots().at(-1)?.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(dots().at(-2));
  await expect.poll(() => root.querySelector('figcaption')?.textContent).toBe(dots().at(-2)?.ariaLabel);
});

test('behind the picture stands a table with every dot', async () => {
  const { root } = await sample();
  await expect.element(section('流量与转化').first()).toBeVisible();
  expect(root.querySelectorAll('tbody tr').length).toBe(root.querySelectorAll('figure button').length);
});

test('without products the way out is said', async () => {
  await showPanel({ store: async () => fakeStore(sampleShop()) }, 'candidates');
  await expect.element(page.getByText('所选时间还没有读到商品的访客与买家')).toBeVisible();
});

test('the invented shop leaves no picks behind', async () => {
  const { settings, root } = await sample();
  await expect.poll(() => root.querySelector('[data-verdict="pick"]')).not.toBeNull();
  expect(settings().keptPicks).toBeUndefined();
});

test('the rules as they come are the presets of the analysis', () => {
  expect(candidateSettings(usualPicks)).toEqual(shopPreset);
  expect(candidateSettings({ rule: 'operators', thresholds: {} })).toEqual(operatorsPreset);
});

test('thresholds belong to their rule, and one out of bounds does not count', () => {
  const changed = withThreshold({ rule: 'operators', thresholds: {} }, 'visitors', 500);
  expect(candidateSettings(changed).visitors).toEqual({ kind: 'fixed', value: 500 });
  expect(candidateSettings({ ...changed, rule: 'shop' })).toEqual(shopPreset);
  expect(thresholdsOf(withThreshold(changed, 'sure', 7)).sure).toBe(0.8);
  expect(candidateSettings(withThreshold(changed, 'visitors', undefined))).toEqual(operatorsPreset);
});

test('a product that stays on the list is kept once a week, and a day’s last list stands', () => {
  const first = keepPicks([], 's', ['a', 'b'], 100);
  expect(keepPicks(first, 's', ['a', 'b'], 100)).toBe(first);
  expect(keepPicks(first, 's', ['a', 'c'], 103)).toEqual([...first, { shopKey: 's', key: 'c', day: 103 }]);
  expect(keepPicks(first, 's', ['a'], 107)).toHaveLength(3);
  expect(keepPicks(first, 's', ['c'], 100)).toEqual([{ shopKey: 's', key: 'c', day: 100 }]);
  expect(keepPicks(first, 'other', ['a'], 100)).toHaveLength(3);
});

test('the record and the watchlist are bounded', () => {
  const keys = Array.from({ length: 900 }, (_, index) => `p${index}`);
  expect(keepPicks([], 's', keys, 1)).toHaveLength(400);
  const all = keys.reduce(
    (list, key) => toggleWatched(list, { shopKey: 's', key }),
    toggleWatched([], { shopKey: 's', key: 'x' }),
  );
  expect(all).toHaveLength(100);
});

test('long work is done in slices with a breath between them', async () => {
  let breaths = 0;
  const timer = setInterval(() => breaths++, 0);
  let worked = 0;
  const work = function* () {
    for (let step = 0; step < 40; step++) {
      const until = performance.now() + 3;
      while (performance.now() < until) worked++;
      yield;
    }
    return 'done';
  };
  expect(await inSlices(work())).toBe('done');
  clearInterval(timer);
  expect(worked).toBeGreaterThan(0);
  expect(breaths).toBeGreaterThanOrEqual(4);
});
