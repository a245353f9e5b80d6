import { groups } from './groups.ts';
import { instrument } from './instrument.ts';
import { tryGroup } from './try-group.ts';

/** Of a hundred mutants, those that the tests must notice. */
const leastScore = 90;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !groups[name]);
if (unknown.length > 0) throw new Error(`No group ${unknown.join(', ')}: there are ${Object.keys(groups).join(', ')}.`);

const oneLine = (code: string): string => {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
};

const table: string[] = [];
for (const [name, group] of Object.entries(groups)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const started = Date.now();
  const { mutants } = await instrument(group);
  const verdicts = await tryGroup(name);
  const tried = mutants.filter(({ disabledBecause }) => disabledBecause === undefined);
  const lived = tried.filter(({ id }) => ['survived', 'unreached'].includes(verdicts.get(id) ?? 'unreached'));
  for (const { id, place, was, becomes } of lived)
    process.stdout.write(`${place} ${verdicts.get(id)}: ${oneLine(was)} -> ${oneLine(becomes)}\n`);
  const killed = tried.length - lived.length;
  const score = (100 * killed) / Math.max(1, tried.length);
  const seconds = Math.round((Date.now() - started) / 1000);
  if (score < leastScore) process.exitCode = 1;
  table.push(
    `${name.padEnd(12)} ${killed} of ${tried.length} killed (${mutants.length - tried.length} left out), ${score.toFixed(1)} %, ${seconds} s${score < leastScore ? `, below ${leastScore} %` : ''}`,
  );
}
process.stdout.write(`${table.join('\n')}\n`);
