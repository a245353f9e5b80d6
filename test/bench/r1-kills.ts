import { killCycles } from '../harness/kill-cycles.ts';
import { atMost, type Measured } from './measured.ts';

/** What a hundred kills at random moments lost, tore or doubled. */
export async function kills(): Promise<readonly Measured[]> {
  const { faults, promises } = await killCycles(100, Math.random);
  for (const fault of faults) process.stderr.write(`R1: ${fault}\n`);
  return [atMost(0, { id: 'R1', unit: `faults, ${promises} promises, 100 kills`, value: faults.length })];
}
