import { expect, test } from 'vitest';
import { coreSize } from '../../bench/analysis/core-size.ts';

test('the analysis core stays under 20 kB minified', async () => {
  expect(await coreSize()).toBeLessThan(20_000);
});
