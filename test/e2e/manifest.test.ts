import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtension, buildLab } from '../harness/build-extension.ts';
import { needs, tooNew } from '../harness/needed-versions.ts';
import { root } from '../harness/root.ts';

const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe.each(['chrome', 'firefox'] as const)('the build that ships for %s', (browser) => {
  const manifest = read(buildExtension(browser));

  test('may read no host until the user allows it', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('asks only for permissions that show no warning when installed', () => {
    const silent = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel', 'declarativeContent'];
    expect(manifest.permissions.filter((permission: string) => !silent.includes(permission))).toEqual([]);
  });

  test('can send nothing anywhere and runs no code but its own', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('is manifest version 3, in both languages', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('en');
  });
});

test('the lab build differs from the one that ships in host_permissions alone', () => {
  const { host_permissions: lab, ...rest } = read(buildLab());
  expect(lab).toEqual(['*://*/*']);
  expect(rest).toEqual(read(buildExtension()));
  const code = (folder: string) =>
    ['background.js', 'console.js', 'reader.js'].map((file) => hashOf(join(folder, file)));
  expect(code(buildLab())).toEqual(code(buildExtension()));
});

const sources = ['utils', 'components', 'entrypoints', 'wxt.config.ts'].flatMap(textsIn);
const newest = (browser: 'chrome' | 'firefox') => Math.max(...needs.map((need) => need[browser]));

test('the least versions in the manifests are those of the newest thing that is really needed', () => {
  expect(read(buildExtension()).minimum_chrome_version).toBe(String(newest('chrome')));
  const { gecko } = read(buildExtension('firefox')).browser_specific_settings;
  expect(gecko.strict_min_version).toBe(`${newest('firefox')}.0`);
});

test.each(needs)('$what is really used', ({ inCode }) => {
  expect(sources.some(([, text]) => inCode.test(text))).toBe(true);
});

test.each(Object.entries(tooNew))('nothing stands on %s', (_, pattern) => {
  expect(sources.filter(([, text]) => pattern.test(text)).map(([path]) => path)).toEqual([]);
});

test('the browser’s own keys open the panel and the popup', () => {
  expect(Object.keys(read(buildExtension()).commands)).toEqual(['_execute_action', 'open-panel']);
  expect(Object.keys(read(buildExtension('firefox')).commands)).toEqual(['_execute_action', '_execute_sidebar_action']);
});

/** The sources below a folder of the checkout, with their paths. */
function textsIn(path: string): readonly (readonly [path: string, text: string])[] {
  const all = path.includes('.')
    ? [path]
    : readdirSync(join(root, path), { recursive: true }).map((one) => join(path, String(one)));
  return all.filter((one) => /\.(tsx?|css)$/.test(one)).map((one) => [one, readFileSync(join(root, one), 'utf8')]);
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
