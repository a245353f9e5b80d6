import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtension, buildLab } from '../harness/build-extension.ts';

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

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
