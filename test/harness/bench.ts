// npm run --silent bench -- --json: one line per measured target of the quality list, each beside a peer of the same run.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, type Rollup } from 'vite';
import { bigTablePage } from '../bench/big-table.ts';
import { buildExtension } from './build-extension.ts';
import { root } from './root.ts';

interface Measured {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string;
  readonly peerValue: number | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly ok: boolean;
}

const rounds = 9;

async function extraction(): Promise<Measured> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(root, 'test/bench/read-table.ts'), formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(bigTablePage(2000, 20));
    await page.evaluate(`${(result[0] as Rollup.RollupOutput).output[0].code};globalThis.bench = bench;`);
    const medians = (await page.evaluate(`bench.compare(${rounds})`)) as {
      readonly ours: number;
      readonly innerText: number;
    };
    const ratio = medians.innerText / medians.ours;
    return {
      id: 'P2',
      value: medians.ours,
      unit: 'ms',
      peer: 'innerText of every cell, layout dirty',
      peerValue: medians.innerText,
      ratio,
      target: '≥ 15',
      ok: ratio >= 15,
    };
  } finally {
    await browser.close();
  }
}

function contentScript(): Measured {
  const value = statSync(join(buildExtension(), 'content-scripts/console.js')).size / 1000;
  return { id: 'P8', value, unit: 'kB', peer: '–', peerValue: null, ratio: null, target: '≤ 25', ok: value <= 25 };
}

const asJson = process.argv.includes('--json');
for (const measured of [await extraction(), contentScript()]) {
  const { id, value, unit, peer, ratio, target, ok } = measured;
  const line = `${id} ${value.toFixed(1)} ${unit}${ratio === null ? '' : `, ${ratio.toFixed(1)} × ${peer}`} (target ${target}): ${ok ? 'met' : 'not met'}`;
  process.stdout.write(`${asJson ? JSON.stringify(measured) : line}\n`);
}
