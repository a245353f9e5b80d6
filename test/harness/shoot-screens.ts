import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import type { Settings } from '../../utils/model/settings.ts';
import { openSycmHome } from '../sample-consoles/operator.ts';
import { type Lab, newWindow } from './launch.ts';
import { shootOverlay } from './shoot-overlay.ts';

/** A page of the extension as a person sees it. */
interface Screen {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** As high as its content, which `height` is the least of. */
  readonly whole: boolean;
  /** Dots a pixel: sharp, yet a file that a README loads without thought. */
  readonly scale: number;
}

const screens: readonly Screen[] = [
  { name: 'panel', path: 'sidepanel.html', width: 360, height: 800, whole: true, scale: 2 },
  { name: 'popup', path: 'popup.html', width: 340, height: 200, whole: true, scale: 2 },
  { name: 'panel-data', path: 'sidepanel.html#data', width: 360, height: 800, whole: true, scale: 2 },
  { name: 'dashboard', path: 'dashboard.html', width: 1280, height: 900, whole: true, scale: 1.5 },
  { name: 'dashboard-data', path: 'dashboard.html#data', width: 1280, height: 900, whole: true, scale: 1.5 },
  { name: 'welcome', path: 'welcome.html', width: 1280, height: 900, whole: false, scale: 1.5 },
];
const looks = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);
const beside = { console: 1280, gap: 5, panel: 360, height: 900, scale: 1 };

/** Photographs every page of the extension in both languages and themes, and the panel beside a console. */
export async function shootScreens(lab: Lab, folder: string): Promise<readonly string[]> {
  const console = await newWindow(lab);
  await openSycmHome(console);
  const written: string[] = [];
  const keep = (name: string, png: Buffer) => {
    written.push(join(folder, `${name}.png`));
    writeFileSync(join(folder, `${name}.png`), png);
  };
  for (const look of looks) {
    await choose(lab, look);
    for (const screen of screens) keep(`${screen.name}-${look.language}-${look.theme}`, await shoot(lab, screen));
  }
  await choose(lab, { language: 'zh', theme: 'light' });
  keep('beside-console', await besideConsole(lab, console));
  await console.close();
  await shootOverlay(lab, keep);
  return written;
}

/** The side panel as it stands beside the sample console. */
export async function shootPanel(lab: Lab): Promise<Buffer> {
  const console = await newWindow(lab);
  await openSycmHome(console);
  const png = await shoot(lab, screens[0] as Screen);
  await console.close();
  return png;
}

/** The choice a user makes in the footer of the panel. */
async function choose(lab: Lab, settings: Partial<Settings>): Promise<void> {
  await lab.door.evaluate(async (settings) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings });
  }, settings);
}

async function shoot(lab: Lab, { path, width, height, whole, scale }: Screen): Promise<Buffer> {
  const page = await lab.context.newPage();
  try {
    await seeConsoleTab(page);
    const session = await sized(page, width, height, scale);
    await page.goto(`chrome-extension://${lab.extensionId}/${path}`);
    await page.locator('[data-ready]').waitFor();
    if (/^(sidepanel|popup)/.test(path)) await page.locator('section[data-tone=good]').waitFor();
    if (whole) await resize(session, width, Math.max(height, await contentHeight(page)), scale);
    return await photograph(page, session);
  } finally {
    await page.close();
  }
}

/** Opened as a tab the page would take itself for the tab in front; beside a console that is the console. */
async function seeConsoleTab(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Query = (asked: object, answer?: (tabs: unknown) => void) => unknown;
    const { chrome } = globalThis as unknown as { chrome?: { tabs?: { query: Query } } };
    if (!chrome?.tabs) return;
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (_, answer) => query({ url: 'https://sycm.taobao.com/*' }, answer);
  });
}

async function besideConsole(lab: Lab, console: Page): Promise<Buffer> {
  const session = await sized(console, beside.console, beside.height, beside.scale);
  const left = await photograph(console, session);
  const { panel: width, height, scale } = beside;
  const right = await shoot(lab, { name: 'panel', path: 'sidepanel.html', width, height, whole: false, scale });
  const page = await lab.context.newPage();
  const png = (image: Buffer, width: number) =>
    `<img src="data:image/png;base64,${image.toString('base64')}" width="${width}" height="${beside.height}">`;
  const sheet = await sized(page, beside.console + beside.gap + beside.panel, beside.height, beside.scale);
  await page.setContent(
    `<body style="margin:0;display:flex;gap:${beside.gap}px;background:#c9c8c2">${png(left, beside.console)}${png(right, beside.panel)}`,
  );
  const image = await photograph(page, sheet);
  await page.close();
  return image;
}

/** A page of this size and sharpness: Playwright's own viewport always has one dot a pixel here. */
async function sized(page: Page, width: number, height: number, scale: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await resize(session, width, height, scale);
  return session;
}

async function resize(session: CDPSession, width: number, height: number, scale: number): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
}

function contentHeight(page: Page): Promise<number> {
  return page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
}

/** After fonts are there, transitions are over and two frames are drawn at the size that was asked for. */
async function photograph(page: Page, session: CDPSession): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map((one) => one.finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}
