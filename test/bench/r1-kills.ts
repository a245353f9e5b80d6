import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killCycles, killPhases } from '../harness/kill-cycles.ts';
import { attempt } from './attempt.ts';
import { sqlite } from './ledger-browser.ts';
import { atMost, type Measured } from './measured.ts';

/** A hundred kills of the browser and twenty stops of its service worker, with each way Chromium keeps IndexedDB. */
const cycles = Number(process.env['KILL_CYCLES'] ?? 120);

const backends = [
  { name: 'LevelDB', args: [] },
  { name: 'SQLite', args: [sqlite] },
] as const;

/** What kills at random moments lost, tore or doubled. KILL_BACKENDS names those wanted, all by default. */
export async function kills(): Promise<readonly Measured[]> {
  const wanted = process.env['KILL_BACKENDS']?.split(',');
  const lines: Measured[] = [];
  for (const backend of backends) {
    if (wanted && !wanted.includes(backend.name)) continue;
    lines.push(...(await attempt(`R1, ${backend.name}`, () => killed(backend), [])));
  }
  return lines;
}

/** What each kill left behind is kept when there was a fault. */
async function killed({ name, args }: (typeof backends)[number]): Promise<readonly Measured[]> {
  const keep = mkdtempSync(join(tmpdir(), 'tillside-faults-'));
  const told = await killCycles(cycles, Math.random, { keep, args });
  const missed = killPhases.filter((phase) => (told.phases[phase] ?? 0) === 0);
  for (const { kind, rows, what, after } of told.faults)
    process.stderr.write(`R1, ${name}: ${rows} rows ${kind} after ${after}: ${what}\n`);
  for (const phase of missed) process.stderr.write(`R1, ${name}: no kill fell into ${phase}\n`);
  if (told.faults.length === 0) rmSync(keep, { recursive: true, force: true });
  else {
    writeFileSync(join(keep, 'traces.json'), JSON.stringify(told.traces, null, 1));
    process.stderr.write(`R1: what the kills left lies in ${keep}\n`);
  }
  const sum = (wanted: string) =>
    `${wanted} ${told.faults.reduce((all, { kind, rows }) => all + (kind === wanted ? rows : 0), 0)}`;
  const broken = told.traces.filter(({ logs }) => logs.some(({ isBrokenAtEnd }) => isBrokenAtEnd)).length;
  const met = Object.entries(told.phases).map(([phase, times]) => `${phase} ${times}`);
  const unit = [
    `faults (rows ${sum('lost')}, ${sum('torn')}, ${sum('doubled')}), ${name}, ${told.kills} kills and ${told.stops} stops`,
    `in ${met.join(', ')}`,
    `${told.promises} promises, ${told.rows} rows, ${broken} logs broken off`,
  ].join('; ');
  return [atMost(0, { id: 'R1', unit, value: told.faults.length + missed.length })];
}
