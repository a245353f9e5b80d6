import { expect, test } from 'vitest';
import { adapters } from '../../../utils/consoles/adapters.ts';
import { consoleSummary } from '../../../utils/consoles/console-summary.ts';
import { consoleOnHost, knownConsoles } from '../../../utils/consoles/known-consoles.ts';

test('the panels know of every console what its adapter says (if not: npx tsx test/harness/write-known-consoles.ts)', () => {
  expect(knownConsoles).toEqual(adapters.map(consoleSummary));
});

test('a console is known by its host', () => {
  expect(consoleOnHost(new URL('https://sycm.taobao.com/portal/home.htm'))?.id).toBe('sycm');
  expect(consoleOnHost(new URL('https://shop.example/'))).toBeUndefined();
});
