import { expect, test } from 'vitest';
import { poolOf } from './pool-of.ts';
import { fileOf, ofText, scanned } from './scanned.ts';

test('thousands of rows come in batches, and every text with them', async () => {
  const rows = Array.from(
    { length: 9000 },
    (_, n) => [`名 ${n % 70}`, n / 4, n % 3 === 0 ? null : `raw ${n}`] as const,
  );
  expect(scanned(await fileOf(rows)).rows).toEqual(rows);
});

test('more different texts than are remembered are still themselves', () => {
  const lines = Array.from({ length: 70_000 }, (_, n) => `n${n},${n},`);
  const { rows } = ofText(`name,value,raw\n${lines.join('\n')}\n`);
  expect(rows.every(([name, value], n) => name === `n${n}` && value === n)).toBe(true);
});

test('65,536 texts are remembered, and those that come later are still themselves', () => {
  const texts = Array.from({ length: 65_538 }, (_, n) => `é${n}`);
  const { at, decoded } = poolOf(texts);
  const spread = (n: number) => Math.imul(n, 0x9e3779b1);
  for (const [n, text] of texts.entries()) if (at(n, spread(n)) !== text) expect.unreachable(text);
  const before = decoded();
  for (const n of [0, 1, 65_535]) expect(at(n, spread(n))).toBe(texts[n]);
  expect(decoded()).toBe(before);
  for (const n of [65_536, 65_537]) expect(at(n, spread(n))).toBe(texts[n]);
  expect(decoded()).toBe(before + 2);
});
