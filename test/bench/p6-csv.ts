import { csvBytes } from '../../utils/export/csv-bytes.ts';
import type { Cell } from '../../utils/export/table.ts';
import { csvHeads, csvRows } from './csv-rows.ts';
import { atMost, beside, type Measured } from './measured.ts';
import { withBenchPage } from './with-bench-page.ts';

const count = 1_000_000;
const rounds = 4;

/**
 * A million rows of fourteen columns as CSV and back, in Chromium, beside the usual libraries. Ours is safe from
 * formulas, typed and checked in both directions; the first peer of each is the one that comes nearest to that. The
 * heap is Node's, where it can be asked exactly.
 */
export async function csvFiles(): Promise<readonly Measured[]> {
  const times = await withBenchPage('csv.ts', '<!doctype html><title>CSV</title>', async (page) => {
    await page.evaluate(`bench.prepare(${count})`);
    const measured: Record<string, number> = {};
    // In turn, so that a busy moment of the machine meets all of them.
    for (const deed of ['write', 'writePapaSafe', 'writePapa', 'writeD3', 'read', 'readPapa', 'readUdsv', 'readD3'])
      measured[deed] = (await page.evaluate(
        `bench.time('${deed}', ${deed === 'write' || deed === 'read' ? rounds : 2})`,
      )) as number;
    return measured;
  });
  const compare = (own: string, other: string, peer: string, factor: number) =>
    beside(peer, { id: 'P6', unit: 'ms', value: times[own] ?? 0, peerValue: times[other] ?? 0, factor });
  return [
    compare('write', 'writePapaSafe', 'export, PapaParse with escapeFormulae', 8),
    compare('write', 'writePapa', 'export, PapaParse as it comes', 8),
    compare('write', 'writeD3', 'export, d3-dsv', 1),
    compare('read', 'readPapa', 'import, PapaParse typed', 10),
    compare('read', 'readUdsv', 'import, uDSV typed', 1),
    compare('read', 'readD3', 'import, d3-dsv typed', 1),
    atMost(64, { id: 'P6', unit: 'MB', value: await heapOfExport() }, 'export heap'),
  ];
}

/** The most an export of the same rows holds at any time beyond what was held before, in MB. */
async function heapOfExport(): Promise<number> {
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  globalThis.gc?.();
  const before = used();
  let most = 0;
  for await (const _ of csvBytes({ heads: csvHeads, rows: inBatches() })) most = Math.max(most, used() - before);
  return most / 1e6;
}

async function* inBatches() {
  let batch: (readonly Cell[])[] = [];
  for (const row of csvRows(count)) {
    batch.push(row);
    if (batch.length < 4096) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
