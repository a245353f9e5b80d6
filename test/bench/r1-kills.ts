import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killCycles } from '../harness/kill-cycles.ts';
import { atMost, type Measured } from './measured.ts';

/** What a hundred kills at random moments lost, tore or doubled; what each left behind is kept when there was a fault. */
export async function kills(): Promise<readonly Measured[]> {
  const keep = mkdtempSync(join(tmpdir(), 'tillside-faults-'));
  const { faults, promises, traces } = await killCycles(100, Math.random, { keep });
  for (const fault of faults) process.stderr.write(`R1: ${fault}\n`);
  if (faults.length > 0) {
    writeFileSync(join(keep, 'traces.json'), JSON.stringify(traces, null, 1));
    process.stderr.write(`R1: what the kills left lies in ${keep}\n`);
  }
  const broken = traces.filter(({ logs }) => logs.some(({ isBrokenAtEnd }) => isBrokenAtEnd)).length;
  const unit = `faults, ${promises} promises, 100 kills, ${broken} logs broken off`;
  return [atMost(0, { id: 'R1', unit, value: faults.length })];
}
