import { expect, test } from 'vitest';
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
