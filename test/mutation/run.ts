import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { groups } from './groups.ts';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isAnew = process.argv.includes('--anew');
const unknown = asked.filter((name) => !groups[name]);
if (unknown.length > 0) throw new Error(`No group ${unknown.join(', ')}: there are ${Object.keys(groups).join(', ')}.`);

/** What survived is always tried again: Stryker does not see that a new test reaches a constant. */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as { files: Record<string, { mutants: { status: string }[] }> };
  for (const one of Object.values(report.files))
    one.mutants = one.mutants.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage');
  writeFileSync(file, JSON.stringify(report));
}

mkdirSync('.mutation', { recursive: true });
const table: string[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(groups)) {
  const group = groups[name];
  if (!group) continue;
  // Read by vitest.config.ts, in the processes that Stryker starts.
  process.env['MUTATION_GROUP'] = name;
  const incrementalFile = `.mutation/${name}.incremental.json`;
  forgetSurvivors(incrementalFile);
  const started = Date.now();
  const mutants = await new Stryker({
    configFile: 'stryker.config.json',
    mutate: [...group.mutate],
    incremental: true,
    incrementalFile,
    force: isAnew,
    tempDirName: `.mutation/sandbox-${name}`,
    jsonReporter: { fileName: `.mutation/${name}.json` },
  }).runMutationTest();
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const lived = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
  const score = (100 * killed) / Math.max(1, killed + lived);
  const seconds = Math.round((Date.now() - started) / 1000);
  table.push(`${name.padEnd(12)} ${killed} of ${killed + lived} killed, ${score.toFixed(1)} %, ${seconds} s`);
}
process.stdout.write(`${table.join('\n')}\n`);
