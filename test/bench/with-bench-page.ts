import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, type Rollup } from 'vite';
import { root } from '../harness/root.ts';

/**
 * Opens a page with this document in a fresh Chromium, where what `entry` (a file of test/bench/in-page) exports is
 * found as the global `bench`; closes the browser when `run` is done.
 */
export async function withBenchPage<T>(entry: string, html: string, run: (page: Page) => Promise<T>): Promise<T> {
  const code = await bundled(entry);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(`${code};globalThis.bench = bench;`);
    return await run(page);
  } finally {
    await browser.close();
  }
}

async function bundled(entry: string): Promise<string> {
  const file = join(root, 'test/bench/in-page', entry);
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: file, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  return (result[0] as Rollup.RollupOutput).output[0].code;
}
