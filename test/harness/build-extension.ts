import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** `lab` differs from what ships (`production`) in host_permissions alone. */
export type BuildMode = 'production' | 'lab';

const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension unless the last build was of these very sources. Returns the unpacked folder. */
export function buildExtension(mode: BuildMode, browser: 'chrome' | 'firefox' = 'chrome'): string {
  const folder = join(root, '.output', `${browser}-mv3${mode === 'lab' ? '-lab' : ''}`);
  const stamp = join(root, '.output', `${browser}-${mode}.stamp`);
  const state = hashOf(sources.map((source) => join(root, source)));
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state)
    return folder;
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const result = spawnSync(process.execPath, [wxt, 'build', '--mode', mode, '--browser', browser], {
    cwd: root,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`the extension could not be built:\n${result.stdout}\n${result.stderr}`);
  writeFileSync(stamp, state);
  return folder;
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
