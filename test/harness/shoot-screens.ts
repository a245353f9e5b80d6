import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { sectionIds } from '../../components/state/section.ts';
import { openSycmHome } from '../sample-consoles/operator.ts';
import { setSettings } from './extension-api.ts';
import { type Lab, newWindow } from './launch.ts';
import { sampleNoon } from './sample-shop.ts';
import { shootOverlay } from './shoot-overlay.ts';

type Format = 'png' | 'webp';

/** Text stays sharp, and all pictures together small enough for the repository. */
const QUALITY = 55;
const QUIET_MS = 400;

/** A page of the extension as a person sees it. */
interface Screen {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Over the sample shop, at noon of its day; else over what was captured, beside a console. */
  readonly ofSample: boolean;
  /** Dots a pixel: sharp, yet a file that a page loads without thought. */
  readonly scale: number;
}

const beside = { console: 1280, gap: 5, panel: 360, height: 900, scale: 1 };
const panel: Screen = { name: 'panel', path: 'sidepanel.html', width: 360, height: 800, ofSample: false, scale: 1.5 };

const views = sectionIds.flatMap((id): readonly Screen[] => [
  { ...panel, name: `panel-${id}`, path: `sidepanel.html#${id}`, ofSample: true },
  { name: `dashboard-${id}`, path: `dashboard.html#${id}`, width: 1280, height: 900, ofSample: true, scale: 1 },
]);
const captured: readonly Screen[] = [
  panel,
  { name: 'popup', path: 'popup.html', width: 340, height: 200, ofSample: false, scale: 1.5 },
  { name: 'welcome', path: 'welcome.html', width: 1280, height: 900, ofSample: false, scale: 1 },
];
const looks = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** Photographs every view of the extension in both languages and themes, the panel beside a console, and the badges. */
export async function shootScreens(lab: Lab, folder: string): Promise<readonly string[]> {
  for (const old of readdirSync(folder)) if (/\.(png|webp)$/.test(old)) rmSync(join(folder, old));
  const console = await newWindow(lab);
  await openSycmHome(console);
  const written: string[] = [];
  const keep = (name: string, image: Buffer) => {
    written.push(join(folder, `${name}.webp`));
    writeFileSync(join(folder, `${name}.webp`), image);
  };
  await shootLooks(lab, captured, keep);
  await setSettings(lab.door, { language: 'zh', theme: 'light', sample: false });
  keep('beside-console', await besideConsole(lab, console));
  await shootOverlay(lab, keep);
  // Last: the clock set for the sample shop holds for every page of the browser from then on.
  await shootLooks(lab, views, keep);
  await console.close();
  return written;
}

/** Only the views of the sample shop whose names begin so: no console is walked for them. */
export async function shootViews(lab: Lab, folder: string, begins: string): Promise<readonly string[]> {
  const written: string[] = [];
  const some = views.filter(({ name }) => name.startsWith(begins));
  await shootLooks(lab, some, (name, image) => {
    written.push(join(folder, `${name}.webp`));
    writeFileSync(join(folder, `${name}.webp`), image);
  });
  return written;
}

async function shootLooks(lab: Lab, some: readonly Screen[], keep: (name: string, image: Buffer) => void) {
  for (const look of looks) {
    for (const screen of some) {
      await setSettings(lab.door, { ...look, sample: screen.ofSample });
      keep(`${screen.name}-${look.language}-${look.theme}`, await shoot(lab, screen, 'webp'));
    }
  }
}

/** The side panel as it stands beside the sample console. */
export async function shootPanel(lab: Lab): Promise<Buffer> {
  const console = await newWindow(lab);
  await openSycmHome(console);
  const png = await shoot(lab, panel, 'png');
  await console.close();
  return png;
}

async function shoot(lab: Lab, { path, width, height, ofSample, scale }: Screen, format: Format): Promise<Buffer> {
  const page = await lab.context.newPage();
  try {
    await seeConsoleTab(page);
    if (ofSample) await page.clock.setFixedTime(sampleNoon);
    const session = await sized(page, width, height, scale);
    await page.goto(`chrome-extension://${lab.extensionId}/${path}`);
    await page.locator('[data-ready]').waitFor();
    if (!ofSample && /^(sidepanel|popup)/.test(path)) await page.locator('section[data-tone=good]').waitFor();
    await settled(page);
    await resize(session, width, Math.max(height, await contentHeight(page)), scale);
    return await photograph(page, session, format);
  } finally {
    await page.close();
  }
}

/** Until nothing has been put into the page for a while: what stands below the first picture comes after it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        }).observe(document, { childList: true, subtree: true, characterData: true });
      }),
    QUIET_MS,
  );
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
  const left = await photograph(console, session, 'png');
  const right = await shoot(lab, { ...panel, height: beside.height, scale: beside.scale }, 'png');
  const page = await lab.context.newPage();
  // The panel may be longer: its top is what stands beside the console.
  const png = (image: Buffer, width: number) =>
    `<div style="width:${width}px;height:${beside.height}px;overflow:hidden"><img src="data:image/png;base64,${image.toString('base64')}" width="${width}"></div>`;
  const sheet = await sized(page, beside.console + beside.gap + beside.panel, beside.height, beside.scale);
  await page.setContent(
    `<body style="margin:0;display:flex;gap:${beside.gap}px;background:#c9c8c2">${png(left, beside.console)}${png(right, beside.panel)}`,
  );
  const image = await photograph(page, sheet, 'webp');
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
async function photograph(page: Page, session: CDPSession, format: Format): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map((one) => one.finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const { data } = await session.send('Page.captureScreenshot', {
    format,
    ...(format === 'webp' && { quality: QUALITY }),
  });
  return Buffer.from(data, 'base64');
}
