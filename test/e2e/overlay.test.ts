import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLab } from '../harness/build-extension.ts';
import { setSettings } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { overlayDress, overlaysOf, type SeenBadge, shownBadges } from '../harness/overlay-of.ts';
import { tabIdOf, tabStates } from '../harness/tab-states.ts';
import { serveSamples, walkSamples } from '../harness/walk-samples.ts';
import { buildSampleConsoles } from '../sample-consoles/build.ts';
import { addDays } from '../sample-consoles/data/calendar.ts';
import { nextListPage, openItemRank, openJd, openSycmHome, pickDay } from '../sample-consoles/operator.ts';

const today = '2026-11-21';
const days = [8, 7, 2, 1].map((ago) => addDays(today, -ago));
const on = { language: 'zh', badges: ['sycm', 'jd'] };
const off = { language: 'zh', badges: [] };
const inTime = { timeout: 15_000 };
let lab: Lab;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  await buildSampleConsoles();
  lab = await launch({ extension: buildLab() });
  await serveSamples(lab, today);
  await walkSamples(lab, { today, days });
  page = await newWindow(lab);
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const view = globalThis as unknown as { shifts: number };
    view.shifts = 0;
    new PerformanceObserver((list) => {
      view.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openSycmHome(page);
}, 240_000);

afterAll(() => lab?.close());

const boxes = () =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.tagName, x, y, width, height].join();
    }),
  );
const shifts = () => page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
/** Every element with its attributes, without the running numbers React gives; texts tick on a page with running figures. */
const body = () =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .map((one) => (one.cloneNode(false) as Element).outerHTML.replace(/:r\w+:/g, ':r:'))
      .join('\n'),
  );

/**
 * Badges whose own words do not fit the page's text beside them, or whose row names another product. Badges and texts
 * cannot be asked for in one moment: one that is gone two frames later was on its way.
 */
async function strayBadges(): Promise<readonly string[]> {
  const strays = await page.evaluate(unfitting, await shownBadges(page));
  if (strays.length === 0) return strays;
  await frames(2);
  const still = new Set(await page.evaluate(unfitting, await shownBadges(page)));
  return strays.filter((stray) => still.has(stray));
}

function unfitting(badges: readonly SeenBadge[]): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { said: string; row: string; box: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/\d/.test(node.nodeValue ?? '')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const parent = node.parentElement as Element;
    texts.push({
      said: parent.textContent ?? '',
      row: parent.closest('tr')?.textContent ?? '',
      box: range.getBoundingClientRect(),
    });
  }
  return badges.flatMap(({ said, x, y, small }) => {
    // "商品名 · 访客数 1,234，对比 …": what stands before the first Chinese comma.
    const [label = ''] = said.split('，对比');
    const number = /([\d,.]+)%?$/.exec(label.replace(/[¥\s]/g, ' ').trim())?.[1]?.replaceAll(',', '') ?? '';
    // The page shortens long names.
    const name = label.includes(' · ') ? label.slice(0, Math.min(14, label.indexOf(' · '))) : '';
    const size = small ? 11 : 60;
    const fits = texts.some(
      ({ said, row, box }) =>
        Number.parseFloat(said.replace(/[¥,\s]/g, '')) === Number.parseFloat(number) &&
        row.replace(/\s/g, '').includes(name.replace(/\s/g, '')) &&
        x > box.left - size - 20 &&
        x < box.right + 30 &&
        Math.abs(y - box.top) < 40,
    );
    return fits ? [] : [`${said} at ${x},${y}`];
  });
}

/** Of a colour as the browser writes it: 0 black, 1 white. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return (red + green + blue) / 765;
}

/** Until so many pictures more have been drawn. */
const frames = (count: number) =>
  page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);

async function expectBadges(fewest: number): Promise<void> {
  await expect.poll(async () => (await shownBadges(page)).length, inTime).toBeGreaterThanOrEqual(fewest);
  expect(await strayBadges()).toEqual([]);
  expect(await overlaysOf(page)).toHaveLength(1);
}

test('a page is left alone until the user wants badges', async () => {
  // The page was looked at and read: that is when badges would have come.
  const stateOf = async () => (await tabStates(lab.door)).get((await tabIdOf(lab.door, page)) ?? -1)?.state;
  await expect.poll(stateOf, inTime).toBe('captured');
  await frames(10);
  expect(await page.evaluate(() => [...document.documentElement.children].map((one) => one.tagName))).toEqual([
    'HEAD',
    'BODY',
  ]);
});

test('badges stand beside the cards, and nothing of the page has moved', async () => {
  const before = { boxes: await boxes(), shifts: await shifts(), body: await body() };
  await setSettings(lab.door, on);
  await expectBadges(3);
  const badges = await shownBadges(page);
  expect(badges.map(({ said }) => said).join('\n')).toMatch(/访客数 .*对比 11月13日.*(?:上升|下降) \d/);
  expect(await boxes()).toEqual(before.boxes);
  expect(await body()).toBe(before.body);
  expect(await shifts()).toBe(before.shifts);
});

test('another day has its own badges', async () => {
  await pickDay(page, addDays(today, -2));
  await expect
    .poll(async () => (await shownBadges(page)).map(({ said }) => said).join(), inTime)
    .toMatch(/对比 11月12日/);
  expect(await strayBadges()).toEqual([]);
  await pickDay(page, addDays(today, -1));
  await expect
    .poll(async () => (await shownBadges(page)).map(({ said }) => said).join(), inTime)
    .toMatch(/对比 11月13日/);
});

test('badges follow a table through sorting, paging and scrolling, and never stand beside another figure', async () => {
  await openItemRank(page);
  await expectBadges(5);
  for (const column of ['支付金额', '商品访客数']) {
    await page.locator('.ant-table-thead th', { hasText: column }).first().click();
    for (let look = 0; look < 10; look++) {
      await frames(3);
      expect(await strayBadges()).toEqual([]);
    }
    await expectBadges(5);
  }
  expect(await nextListPage(page)).toBe(true);
  await expectBadges(5);
  const quiet = await shifts();
  for (const y of [120, 260, 400, 0]) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await frames(6);
    expect(await strayBadges()).toEqual([]);
  }
  for (const x of [200, 600, 0]) {
    await page.evaluate((left) => document.querySelector('.ant-table-content')?.scrollTo(left, 0), x);
    await frames(6);
    expect(await strayBadges()).toEqual([]);
  }
  expect(await shifts()).toBe(quiet);
});

test('badges switched off leave nothing behind, and switched on again there is one overlay', async () => {
  for (let turn = 0; turn < 3; turn++) {
    await setSettings(lab.door, { ...on, badges: ['jd'] });
    await expect.poll(async () => (await overlaysOf(page)).length, inTime).toBe(0);
    await setSettings(lab.door, on);
    await expectBadges(5);
  }
});

test('an update ends the overlay of the version before and leaves exactly one', async () => {
  await expectBadges(5);
  // What the script of a new version says first of all.
  await page.evaluate((id) => document.dispatchEvent(new Event(`${id} begins`)), lab.extensionId);
  await expect.poll(async () => (await overlaysOf(page)).length, inTime).toBe(0);
  // As after an update, the reader is put into the open pages anew; twice, for updates may follow each other.
  await page.evaluate((id) => {
    const view = globalThis as unknown as { lives: number };
    view.lives = 0;
    document.addEventListener(`${id} begins`, () => view.lives++);
  }, lab.extensionId);
  for (let turn = 0; turn < 2; turn++) {
    await lab.door.evaluate(async (turn) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ taughtRules: [{ id: `no rule ${turn}` }] });
    }, turn);
    // Each reader says that it begins.
    await page.waitForFunction((turn) => (globalThis as unknown as { lives: number }).lives > turn, turn, inTime);
  }
  await expectBadges(5);
});

test('badges and their card are as dark as the page, also when it turns dark under them', async () => {
  const theme = async () => (await overlayDress(page)).theme;
  await expect.poll(theme, inTime).toBe('light');
  const dark = await page.addStyleTag({ content: 'body, body * { background: #101114 !important }' });
  await expect.poll(theme, inTime).toBe('dark');
  const { x, y } = (await shownBadges(page))[0] as SeenBadge;
  await page.mouse.move(x + 6, y + 6);
  await expect.poll(async () => (await overlayDress(page)).card, inTime).toBeDefined();
  const { badge, card } = await overlayDress(page);
  for (const ground of [badge, card]) expect(lightness(ground ?? '')).toBeLessThan(0.2);
  await dark.evaluate((style) => style.parentElement?.removeChild(style));
  await expect.poll(theme, inTime).toBe('light');
  expect(lightness((await overlayDress(page)).badge ?? '')).toBeGreaterThan(0.8);
  await page.mouse.move(2, 2);
});

test('the card of a badge tells the curve, and switches all badges off in one click', async () => {
  const [badge] = await shownBadges(page);
  if (!badge) throw new Error('no badge');
  await page.mouse.move(badge.x + 5, badge.y + 5);
  await expect.poll(() => cardText().catch(() => ''), inTime).toContain('对比');
  const shot = await cardText();
  expect(shot).toContain('对比');
  expect(shot).toContain('关闭本后台的角标');
  const [x, y] = await offButton();
  await page.mouse.click(x, y);
  await expect.poll(async () => (await overlaysOf(page)).length, inTime).toBe(0);
});

test('arco’s tables of another console have badges too', async () => {
  await setSettings(lab.door, off);
  await openJd(page);
  await setSettings(lab.door, on);
  await expectBadges(3);
});

/** Where everything of the page stands after each step of a user's way through a list. */
async function goThrough(): Promise<readonly (readonly string[])[]> {
  const places: (readonly string[])[] = [];
  const note = async () => {
    await frames(12);
    // The page says that it is fetching rows, a little sooner or later.
    await expect.poll(() => page.locator('.ant-spin-spinning').count(), inTime).toBe(0);
    await frames(12);
    places.push(await boxes());
  };
  await openSycmHome(page);
  await openItemRank(page);
  await note();
  for (const column of ['支付金额', '商品访客数']) {
    await page.locator('.ant-table-thead th', { hasText: column }).first().click();
    await page.mouse.move(0, 0);
    await note();
  }
  await nextListPage(page);
  await note();
  for (const y of [300, 600, 0]) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await note();
  }
  return places;
}

test('through sorting, paging and scrolling the page stands where it stands without badges', async () => {
  await setSettings(lab.door, off);
  const without = await goThrough();
  await setSettings(lab.door, on);
  const withBadges = await goThrough();
  await expectBadges(5);
  expect(withBadges).toEqual(without);
});

test('an overlay outlives no route change, and the page it leads to has its own', async () => {
  await openSycmHome(page);
  await expectBadges(3);
  const before = await shifts();
  await frames(20);
  expect(await shifts()).toBe(before);
});

test('when the extension is reloaded under the page, one overlay of the new version takes over', {
  timeout: 90_000,
}, async () => {
  await expectBadges(3);
  await page.evaluate((id) => {
    const view = globalThis as unknown as { begun: number };
    view.begun = 0;
    document.addEventListener(`${id} begins`, () => view.begun++);
  }, lab.extensionId);
  const gone = lab.door.waitForEvent('close', inTime);
  await lab.door.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload());
  });
  await gone;
  const counts = new Set<number>();
  // The old one goes as soon as it hears of the new one; never are there two.
  await expect
    .poll(
      async () => {
        counts.add((await overlaysOf(page)).length);
        return (await contextOfNew()) && (await shownBadges(page)).length;
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThanOrEqual(3);
  expect(Math.max(...counts)).toBe(1);
  await expectBadges(3);
  // What the new one shows is alive: another day has its own badges.
  await pickDay(page, addDays(today, -2));
  await expect
    .poll(async () => (await shownBadges(page)).map(({ said }) => said).join(), inTime)
    .toMatch(/对比 11月12日/);
  expect(await overlaysOf(page)).toHaveLength(1);
});

/** Whether the reader of the reloaded extension has begun in the page. */
const contextOfNew = () => page.evaluate(() => (globalThis as unknown as { begun?: number }).begun ?? 0);

test('the page never threw', () => {
  expect(errors).toEqual([]);
});

/** Everything the card says, and the middle of its button, asked of the browser. */
async function flat() {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  return { session, nodes };
}

async function cardText(): Promise<string> {
  const { session, nodes } = await flat();
  const card = nodes.find(({ attributes = [] }) => attributes.includes('card'));
  if (!card) throw new Error('no card');
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: card.nodeId });
  await session.detach();
  return outerHTML;
}

async function offButton(): Promise<[number, number]> {
  const { session, nodes } = await flat();
  const button = nodes.find(({ nodeName, attributes = [] }) => nodeName === 'BUTTON' && attributes.includes('off'));
  if (!button) throw new Error('no button');
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return [(left + right) / 2, (top + bottom) / 2];
}
