import { expect, test } from 'vitest';
import { adapters } from '../../../utils/consoles/adapters.ts';
import { consoleSummary, pageNames } from '../../../utils/consoles/console-summary.ts';
import { consoleOnHost, knownConsoles } from '../../../utils/consoles/known-consoles.ts';
import { knownPages } from '../../../utils/consoles/known-pages.ts';

test('the panels know of every console what its adapter says (if not: npx tsx test/harness/write-known-consoles.ts)', () => {
  expect(knownConsoles).toEqual(adapters.map(consoleSummary));
  expect(knownPages).toEqual(Object.fromEntries(adapters.map((adapter) => [adapter.id, pageNames(adapter)])));
});

test('a console is known by its host', () => {
  expect(consoleOnHost(new URL('https://sycm.taobao.com/portal/home.htm'))?.id).toBe('sycm');
  expect(consoleOnHost(new URL('https://shop.example/'))).toBeUndefined();
});
