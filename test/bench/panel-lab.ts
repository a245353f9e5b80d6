import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import { buildLab } from '../harness/build-extension.ts';
import { type Lab, launch } from '../harness/launch.ts';
import { root } from '../harness/root.ts';

export interface PanelLab {
  /** The unpacked extension. */
  readonly extension: string;
  /** A browser just started, its service worker at rest. */
  readonly start: () => Promise<Lab>;
  readonly remove: () => void;
}

const settled = 2500;

/**
 * The built extension in a profile with `days` of `products` in its store, and beside its pages a bare.html with Preact
 * and uPlot alone. PANEL_PROFILE names a folder that is kept, so that it need not be fed again.
 */
export async function panelLab(today: string, days: number, products: number): Promise<PanelLab> {
  const kept = process.env['PANEL_PROFILE'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'tillside-panel-'));
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  rmSync(extension, { recursive: true, force: true });
  cpSync(buildLab(), extension, { recursive: true });
  await writeBarePage(extension);
  const start = async () => {
    mkdirSync(profile, { recursive: true });
    const lab = await launch({ extension, profile, viewport: { width: 380, height: 900 } });
    await new Promise((resolve) => setTimeout(resolve, settled));
    return lab;
  };
  await feed(await start(), today, days, products);
  return { extension, start, remove: () => kept ?? rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

async function feed(lab: Lab, today: string, days: number, products: number): Promise<void> {
  try {
    await lab.door.evaluate(await bundled('panel-shop.ts'));
    await lab.door.evaluate(`bench.feedUpTo('${today}', ${days}, ${products})`);
  } finally {
    await lab.close();
  }
}

async function writeBarePage(extension: string): Promise<void> {
  const output = await outputOf('bare-panel.ts');
  for (const file of output) {
    const name = file.type === 'chunk' ? 'bare.js' : 'bare.css';
    writeFileSync(join(extension, name), file.type === 'chunk' ? file.code : file.source);
  }
  writeFileSync(
    join(extension, 'bare.html'),
    '<!doctype html><link rel="stylesheet" href="bare.css"><div id="root"></div><script type="module" src="bare.js"></script>',
  );
}

/** A file of in-page as a script that gives the global `bench`. */
export async function bundled(entry: string): Promise<string> {
  const [chunk] = await outputOf(entry);
  return `${(chunk as Rollup.OutputChunk).code};globalThis.bench = bench;`;
}

async function outputOf(entry: string) {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(root, 'test/bench/in-page', entry), formats: ['iife'], name: 'bench', cssFileName: 'bare' },
    },
  })) as Rollup.RollupOutput[];
  return (result[0] as Rollup.RollupOutput).output;
}
