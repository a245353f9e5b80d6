import { createHmac } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { localStorageOf } from './local-storage.ts';

const extension = vi.hoisted(() => ({ browser: { storage: {} as unknown } }));
vi.mock('../../../utils/webext/browser.ts', () => extension);
const { buyerHash } = await import('../../../utils/webext/buyer-hash.ts');

let storage = localStorageOf();
beforeEach(() => {
  storage = localStorageOf();
  extension.browser.storage = storage;
});

test('a buyer’s hash is HMAC-SHA-256 under the installation’s key, the same every time', async () => {
  const hash = await buyerHash();
  const key = Buffer.from(JSON.parse(storage.kept.get('buyerHashKey') ?? '""'), 'base64');
  expect(key).toHaveLength(32);
  const expected = createHmac('sha256', key).update('buyer 王小明').digest().subarray(0, 16).toString('base64url');
  expect(await hash('buyer 王小明')).toBe(expected);
  expect(await (await buyerHash())('buyer 王小明')).toBe(expected);
});

test('another installation has other hashes, and nothing of the buyer is kept', async () => {
  const hash = await buyerHash();
  const first = await hash('13812345678');
  expect([...storage.kept.keys()]).toEqual(['buyerHashKey']);
  expect([...storage.kept.values()].join()).not.toContain('138');
  extension.browser.storage = localStorageOf();
  expect(await (await buyerHash())('13812345678')).not.toBe(first);
  expect(first).toMatch(/^[\w-]{22}$/);
});
