import type { Page } from 'playwright';
import type { Settings } from '../../utils/model/settings.ts';
import { setSettings } from './extension-api.ts';
import { type Lab, newWindow } from './launch.ts';

/** The day on which tests and pictures look at the sample shop: it is made anew for every day, the same each time. */
export const sampleToday = '2026-11-21';
export const sampleNoon = new Date(`${sampleToday}T12:00:00+08:00`);

export interface SampleView {
  /** A page of the extension, with its fragment. */
  readonly path: string;
  readonly width: number;
  readonly height?: number;
}

/** Has every page of the extension show the sample shop, as the button of the first screen does. */
export async function lookAtSample(lab: Lab, settings: Partial<Settings> = {}): Promise<void> {
  await setSettings(lab.door, { language: 'zh', theme: 'light', sample: true, ...settings });
}

/** A page of the extension over the sample shop, in a window of its own, at noon of that day. */
export async function openSample(lab: Lab, { path, width, height = 800 }: SampleView): Promise<Page> {
  const page = await newWindow(lab);
  await page.setViewportSize({ width, height });
  await page.clock.setFixedTime(sampleNoon);
  await page.goto(`chrome-extension://${lab.extensionId}/${path}`);
  await page.locator('[data-ready]').waitFor({ timeout: 30_000 });
  return page;
}
