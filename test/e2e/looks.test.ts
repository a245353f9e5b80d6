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

/** What is done to a view, and what must be said of it. */
const breaks = [
  ['a tile that is gone', 0, '[data-metric=visitors] { display: none !important }', /visitors/],
  ['a section without its styles', 0, 'main section, main section * { all: revert !important }', /stood at/],
  ['a wider margin', 0, 'main section { margin-inline: 10px !important }', /stood at/],
  ['another ground', 0, ':root { --surface: #d8d8d8 !important }', /lighter or darker/],
  ['bars of another colour', 1, ':root { --chart-main: #b3560a !important }', /another colour/],
  ['good and bad exchanged', 1, ':root { --good: #0c7a55 !important; --bad: #c62f2a !important }', /another colour/],
] as const;
const fonts = ['DejaVu Sans', 'Liberation Sans', 'Noto Serif CJK SC', 'serif'];

test.each([0, 1] as const)(
  'other fonts are no difference; what is gone, moved or recoloured is (view %i)',
  async (at) => {
    await lookAtSample(lab);
    const page = await openSample(lab, views[at]);
    const was = await settledLook(page);
    const lookWith = async (styles: string) => {
      await wear(page, styles);
      const look = await settledLook(page);
      await wear(page, '');
      return look;
    };
    for (const font of fonts) {
      const look = await lookWith(`* { font-family: "${font}" !important }`);
      expect(differences(was, look), font).toEqual([]);
    }
    for (const [what, view, styles, told] of breaks) {
      if (view !== at) continue;
      const look = await lookWith(styles);
      expect.soft(differences(was, look).join('; '), what).toMatch(told);
    }
    expect(differences(was, await settledLook(page))).toEqual([]);
    await page.close();
  },
);

/** Styles besides the page's own: adopted, for its policy lets no style element in. */
function wear(page: Page, styles: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}

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
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { boxes: {}, across: 0, cells: '' };
}

function write(name: string, look: Look): void {
  mkdirSync(folder, { recursive: true });
  // As the formatter would write it.
  const boxes = Object.entries(look.boxes).map(([mark, box]) => `    ${JSON.stringify(mark)}: [${box.join(', ')}]`);
  const text = `{\n  "boxes": {\n${boxes.join(',\n')}\n  },\n  "across": ${look.across},\n  "cells": "${look.cells}"\n}\n`;
  writeFileSync(join(folder, `${name}.json`), text);
}
