import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popupWords } from '../../components/i18n/words/popup.ts';
import { buildLab } from '../harness/build-extension.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { savedPage, servePages } from '../harness/serve-pages.ts';

const console = 'https://sycm.taobao.com/portal/home.htm';
const inTime = { timeout: 15_000 };
let lab: Lab;
let popup: Page;
let beside: Page;

interface Window {
  readonly id: number;
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Chrome {
  readonly windows: {
    getAll(): Promise<readonly Window[]>;
    update(id: number, to: Partial<Window>): Promise<Window>;
    remove(id: number): Promise<void>;
  };
}

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
  await servePages(lab.context, new Map([[console, savedPage('sycm/home/page.html')]]));
  beside = await newWindow(lab);
  await beside.goto(console);
  popup = await lab.context.newPage();
  // A browser without a side panel.
  await popup.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(asked: object): unknown } } };
    Object.defineProperty(chrome, 'sidePanel', { value: undefined });
    // The driver gives every new window its own size: what was asked for is looked at instead.
    const create = chrome.windows.create.bind(chrome.windows);
    chrome.windows.create = (asked) => {
      document.documentElement.dataset['asked'] = JSON.stringify(asked);
      return create(asked);
    };
    window.close = () => {};
  });
  await popup.goto(`chrome-extension://${lab.extensionId}/popup.html`);
});

afterAll(() => lab?.close());

const docked = () =>
  lab.door.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.windows.getAll()).filter(({ type }) => type === 'popup');
  });

const asked = async () => JSON.parse((await popup.locator('html').getAttribute('data-asked')) ?? '{}');

const press = () => popup.getByRole('button', { name: popupWords.zh.openPanel }).click();

test('without a side panel the same panel opens as a window of its own', async () => {
  const opened = lab.context.waitForEvent('page');
  await press();
  const panel = await opened;
  await panel.waitForURL(/sidepanel\.html$/);
  await expect.poll(async () => (await docked()).length, inTime).toBe(1);
  expect(await asked()).toMatchObject({ type: 'popup', width: 380 });
  await panel.locator('main').waitFor();
});

test('a second press brings the one that is open to the front', async () => {
  await press();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await docked()).toHaveLength(1);
});

test('it comes back where the user put it', async () => {
  const place = { left: 90, top: 40, width: 430, height: 560 };
  const [first] = await docked();
  const id = first?.id ?? 0;
  await lab.door.evaluate(
    async ([id, place]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.windows.update(id, place);
    },
    [id, place] as const,
  );
  const stored = () =>
    lab.door.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ dock?: Partial<Window> }> } } };
      };
      return (await chrome.storage.local.get('dock')).dock;
    });
  await expect.poll(stored, inTime).toEqual(place);
  await lab.door.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.windows.remove(id);
  }, id);
  await press();
  await expect.poll(asked, inTime).toMatchObject(place);
  await expect.poll(async () => (await docked()).length, inTime).toBe(1);
});

test('it follows the console in front, though that is another window', async () => {
  const panel = lab.context.pages().find((page) => page.url().endsWith('sidepanel.html'));
  // The popup of this test is a tab, and was used last; a real one is none.
  await beside.bringToFront();
  await panel?.locator('section[data-tone=good]').waitFor(inTime);
});
