// The main views look as they did, but for fonts. LOOKS=write npx vitest run --project e2e test/e2e/looks.test.ts
// takes what is there now for right: open the views first (npm run screenshots).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLab } from '../harness/build-extension.ts';
import { type Lab, launch } from '../harness/launch.ts';
import { differences, type Look, lookOf } from '../harness/look-of.ts';
import { root } from '../harness/root.ts';
import { lookAtSample, openSample } from '../harness/sample-shop.ts';

const folder = join(root, 'test/e2e/looks');
const writes = process.env['LOOKS'] === 'write';
const dresses = [
  { language: 'zh', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;
const views = [
  { name: 'panel-today', path: 'sidepanel.html#today', width: 360, height: 1200 },
  { name: 'panel-why', path: 'sidepanel.html#why', width: 360, height: 900 },
  { name: 'panel-candidates', path: 'sidepanel.html#candidates', width: 360, height: 1200 },
  { name: 'dashboard-products', path: 'dashboard.html#products', width: 1280, height: 900 },
  { name: 'popup', path: 'popup.html', width: 340, height: 400 },
] as const;
let lab: Lab;

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
});

afterAll(() => lab?.close());

for (const dress of dresses)
  for (const view of views) {
    const name = `${view.name}-${dress.language}-${dress.theme}`;
    test(`${name} looks as it did`, async () => {
      await lookAtSample(lab, dress);
      const page = await openSample(lab, view);
      const look = await settledLook(page);
      if (writes) write(name, look);
      await page.close();
      expect(differences(read(name), look), 'see CONTRIBUTING.md, "How it looks"').toEqual([]);
    });
  }

test('other fonts are no difference; a tile that is gone and a section without its styles are', async () => {
  await lookAtSample(lab);
  const page = await openSample(lab, views[0]);
  const was = await settledLook(page);
  const fonts = await page.addStyleTag({ content: '* { font-family: "DejaVu Sans Mono", serif !important }' });
  const inOtherFonts = await settledLook(page);
  await fonts.evaluate((style) => style.parentElement?.removeChild(style));
  const hiding = await page.addStyleTag({ content: '[data-metric=visitors] { display: none !important }' });
  const withoutTile = await settledLook(page);
  await hiding.evaluate((style) => style.parentElement?.removeChild(style));
  const bare = await page.addStyleTag({ content: 'main section, main section * { all: revert !important }' });
  const unstyled = await settledLook(page);
  await bare.evaluate((style) => style.parentElement?.removeChild(style));
  expect(differences(was, await settledLook(page))).toEqual([]);
  await page.close();
  expect(differences(was, inOtherFonts)).toEqual([]);
  expect(differences(was, withoutTile).join()).toContain('visitors');
  expect(differences(was, unstyled).length).toBeGreaterThan(3);
});

/** Of a page that stands still: what comes after the first picture is there when two looks are alike. */
async function settledLook(page: Page): Promise<Look> {
  let last = await lookOf(page, lab.door);
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(250);
    const look = await lookOf(page, lab.door);
    if (JSON.stringify(look) === JSON.stringify(last)) return look;
    last = look;
  }
  return last;
}

function read(name: string): Look {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { boxes: {}, across: 0, greys: '' };
}

function write(name: string, look: Look): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(look)}\n`);
}
