import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const sources = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'chunks-of-pages.ts',
  'head-of-pages.ts',
  'package-lock.json',
];

/** Builds the extension that ships, unless the last build was of these very sources. Returns the unpacked folder. */
export function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): string {
  const folder = join(root, '.output', `${browser}-mv3`);
  const stamp = join(root, '.output', `${browser}.stamp`);
  const state = hashOf(sources.map((source) => join(root, source)));
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state)
    return folder;
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const result = spawnSync(process.execPath, [wxt, 'build', '--browser', browser], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0) throw new Error(`the extension could not be built:\n${result.stdout}\n${result.stderr}`);
  writeFileSync(stamp, state);
  return folder;
}

/**
 * The same build with all hosts granted, for tests that are not about the permission prompt: nothing but
 * host_permissions differs.
 */
export function buildLab(): string {
  const folder = buildExtension();
  const lab = join(root, '.output', 'chrome-mv3-lab');
  const stamp = join(root, '.output', 'chrome-lab.stamp');
  const state = readFileSync(join(root, '.output', 'chrome.stamp'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return lab;
  rmSync(lab, { recursive: true, force: true });
  cpSync(folder, lab, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(lab, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }, null, 2));
  writeFileSync(stamp, state);
  return lab;
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}
