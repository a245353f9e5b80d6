import { browser } from '../../utils/webext/browser.ts';
import { chromeOnly } from '../../utils/webext/chrome-only.ts';

// Browsers on Chromium without a side panel (older ones, several Chinese ones) get the same panel in a narrow window of
// its own, at the right edge of the console's window until the user puts it elsewhere.

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 380;
const key = 'dock';
const url = () => browser.runtime.getURL('/sidepanel.html');

/** Opens the panel's window where it stood last; the one already open comes to the front. */
export async function openDock(): Promise<void> {
  const [open] = await browser.tabs.query({ url: url(), windowType: 'popup' });
  if (open?.windowId !== undefined) return void (await browser.windows.update(open.windowId, { focused: true }));
  const bounds = (await browser.storage.local.get(key))[key] as Bounds | undefined;
  const panel = { url: url(), type: 'popup' } as const;
  try {
    await browser.windows.create({ ...panel, ...(bounds ?? (await besideConsole())) });
  } catch {
    // A place on a screen that is gone: the browser refuses it.
    await browser.windows.create({ ...panel, width: WIDTH });
  }
}

/** In the panel's own window: remembers where the user puts it. In any other it does nothing. */
export async function rememberDock(): Promise<void> {
  const own = await browser.windows.getCurrent();
  if (own.type !== 'popup') return;
  chromeOnly.windows?.onBoundsChanged?.addListener((moved) => {
    const { left, top, width, height } = moved;
    if (moved.id === own.id) void browser.storage.local.set({ [key]: { left, top, width, height } });
  });
}

async function besideConsole(): Promise<Partial<Bounds>> {
  const { left, top, width, height } = await browser.windows.getCurrent();
  if (left === undefined || top === undefined || width === undefined || height === undefined) return { width: WIDTH };
  return { left: Math.max(0, left + width - WIDTH), top, width: WIDTH, height };
}
