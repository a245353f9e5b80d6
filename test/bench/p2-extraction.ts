import { bigTablePage } from './big-table.ts';
import { beside, type Measured } from './measured.ts';
import { withBenchPage } from './with-bench-page.ts';

const rounds = 9;

/** Reading a table of 2,000 × 20 cells, beside other ways to read it. */
export function extraction(): Promise<readonly Measured[]> {
  return withBenchPage('read-table.ts', bigTablePage(2000, 20), async (page) => {
    const { ours, innerText } = (await page.evaluate(`bench.compare(${rounds})`)) as Record<string, number>;
    const own = { id: 'P2', unit: 'ms', value: ours as number };
    return [beside('innerText of every cell, layout dirty', { ...own, peerValue: innerText as number, factor: 15 })];
  });
}
