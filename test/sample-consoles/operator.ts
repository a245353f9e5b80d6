import type { Frame, Page } from 'playwright';
import { addDays } from './data/calendar.ts';

const urls = {
  home: 'https://sycm.taobao.com/portal/home.htm',
  jd: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html',
  workbench: 'https://shop.jd.com/jdm/home',
} as const;

const shownPeriod = '.oui-date-picker-current-date, .jmt-combo-date-picker-echo-item';

/** 生意参谋 · 首页, with yesterday's data on screen. */
export async function openSycmHome(page: Page): Promise<void> {
  await page.goto(urls.home);
  await waitForData(page, await shownDay(page));
}

/** 商品排行 through the navigation of the page that is open; the chosen day stays. */
export async function openItemRank(page: Page): Promise<void> {
  await page.locator('.ebase-ModernFrame__nav a', { hasText: '商品' }).click();
  await page.waitForSelector('#item-rank');
  await waitForData(page, await shownDay(page));
}

/** 首页 through the navigation. */
export async function backToSycmHome(page: Page): Promise<void> {
  await page.locator('.ebase-ModernFrame__nav a', { hasText: '首页' }).click();
  await page.waitForSelector('#overview');
  await waitForData(page, await shownDay(page));
}

/** 京东商智 · 交易概况 as a page of its own. */
export async function openJd(page: Page): Promise<void> {
  await page.goto(urls.jd);
  await waitForData(page, await shownDay(page));
}

/** 京麦 with 商智 in its frame; the other functions then act inside the frame. */
export async function openJdWorkbench(page: Page): Promise<void> {
  await page.goto(urls.workbench);
  await page.locator('iframe[name="sz"]').contentFrame().locator('.index-card__value').first().waitFor();
  await waitForData(page, await shownDay(page));
}

/** Sets the page to a closed day through its own controls; returns once the period is chosen, before the data is there. */
export async function pickDay(page: Page, day: string): Promise<void> {
  const frame = consoleFrame(page);
  if ((await frame.locator('[aria-label="前一天"]').count()) === 0) await chooseDayKind(frame);
  const current = await shownDay(page);
  if (day === current) return;
  const neighbours = { [addDays(current, -1)]: '前一天', [addDays(current, 1)]: '后一天' };
  const step = neighbours[day];
  if (step) await frame.locator(`[aria-label="${step}"]`).click();
  else await typeDay(frame, day);
  await frame
    .locator(shownPeriod, { hasText: new RegExp(`[ ：]${day}$`) })
    .first()
    .waitFor();
}

/** One of the period buttons, by its label: 实时, 7天, 30天, 日, 周, 月 (京东商智: 昨天, 近7天 …). */
export async function pickPeriod(page: Page, label: string): Promise<void> {
  const text = new RegExp(`^\\s*${[...label].join('\\s*')}\\s*$`);
  const frame = consoleFrame(page);
  await frame.locator('.oui-date-picker-particle-button button, [role="tab"]').filter({ hasText: text }).click();
}

/** 10, 20 or 50 products a page, waiting for them. */
export async function setPageSize(page: Page, size: 10 | 20 | 50): Promise<void> {
  await page.locator('.ant-pagination-options .ant-select-selector').click();
  await page
    .locator(`.ant-select-dropdown:not(.ant-select-dropdown-hidden) [role="option"][title^="${size} "]`)
    .click();
  await waitForData(page, await shownDay(page));
}

/** The list's next page, waiting for it; false on the last one. */
export async function nextListPage(page: Page): Promise<boolean> {
  const next = page.locator('.ant-pagination-next[aria-disabled="false"]');
  if ((await next.count()) === 0) return false;
  await next.click();
  await waitForData(page, await shownDay(page));
  return true;
}

/**
 * Until the page shows the figures of `day` (any period text, e.g. "2026-11-14 ~ 2026-11-20"): the period says so,
 * nothing spins and nothing is a placeholder.
 */
export async function waitForData(page: Page, day: string): Promise<void> {
  await consoleFrame(page).waitForFunction(
    ({ shownPeriod, day }) => {
      const period = document.querySelector(shownPeriod)?.textContent ?? '';
      // antd's spinner comes a moment late: the blocks say themselves whether they have answered
      const busy =
        '[data-sample-state="first"], [data-sample-state="stale"], .ant-spin-spinning, .arco-spin-loading, [aria-busy="true"], .ant-skeleton, .arco-skeleton';
      return period.replace(/^\D+/, '') === day && !document.querySelector(busy);
    },
    { shownPeriod, day },
  );
}

/** The frame that holds the console: the page itself, or 商智 inside 京麦. */
export function consoleFrame(page: Page): Frame {
  return page.frames().find((frame) => frame.url().startsWith(urls.jd)) ?? page.mainFrame();
}

/** The day, or span of days, the page says it shows. */
export async function shownDay(page: Page): Promise<string> {
  const text = await consoleFrame(page).locator(shownPeriod).first().textContent();
  return (text ?? '').replace(/^\D+/, '');
}

async function chooseDayKind(frame: Frame): Promise<void> {
  const text = /^\s*[日天]\s*$/;
  await frame.locator('.oui-date-picker-particle-button button, [role="tab"]').filter({ hasText: text }).click();
  await frame.locator('[aria-label="前一天"]').waitFor();
}

async function typeDay(frame: Frame, day: string): Promise<void> {
  const input = frame.locator('.day-picker input');
  await input.click();
  await input.fill(day);
  await input.press('Enter');
}
