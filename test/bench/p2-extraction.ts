import type { Page } from 'playwright';
import { bigTablePage } from './big-table.ts';
import type { Reader } from './in-page/read-table.ts';
import { atMost, beside, type Measured } from './measured.ts';
import { withBenchPage } from './with-bench-page.ts';

const rounds = 9;

/** Reading a table of 2,000 × 20 cells whose figures have all just changed, beside other ways to read it. */
export function extraction(): Promise<readonly Measured[]> {
  return withBenchPage('read-table.ts', bigTablePage(2000, 20), async (page) => {
    const times = (await page.evaluate(`bench.compare(${rounds})`)) as Record<Reader, number>;
    const way = (await page.evaluate(`bench.wholeWay(${rounds})`)) as Record<'total' | 'reading' | 'drafting', number>;
    const own = { id: 'P2', unit: 'ms', value: times.ours };
    return [
      beside('SheetJS table_to_sheet', { ...own, peerValue: times.sheetJs, factor: 8 }),
      beside('innerText of every cell, layout dirty', { ...own, peerValue: times.innerText, factor: 15 }),
      atMost(0, { id: 'P2', unit: 'forced layouts', value: await forcedLayouts(page, 'ours') }),
      atMost(500, { id: 'P2', unit: 'ms', value: way.total }, 'page to draft'),
      atMost(50, { id: 'P2', unit: 'ms', value: Math.max(way.reading, way.drafting) }, 'longest step'),
    ];
  });
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
}

/** Layouts the browser did while a reader was at work. */
async function forcedLayouts(page: Page, reader: Reader): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser to trace.');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
  await page.evaluate(`bench.readMarked('${reader}')`);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const at = (name: string) => trace.traceEvents.find((event) => event.name === name)?.ts ?? Number.NaN;
  const [from, to] = [at(`${reader} begins`), at(`${reader} ends`)];
  if (!(from < to)) throw new Error('The trace does not show when the reader was at work.');
  return trace.traceEvents.filter(({ name, ts }) => name === 'Layout' && ts > from && ts < to).length;
}
