// npm run bench:analysis: the usual rules and ours side by side, on seeded simulations and public data.
// `-- --json` prints one JSON line each; words after it choose sections by title. Ends with 1 when a target is missed.
import type { Line } from '../bench/analysis/section.ts';
import { sections } from '../bench/analysis/sections.ts';

const asJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const print = (text: string) => process.stdout.write(`${text}\n`);
let missed = 0;

function shown(value: number | null, unit: Line['unit']): string {
  if (value === null) return '–';
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`;
  return unit === 'count' ? String(Number(value.toFixed(1))) : `${value.toFixed(1)} ${unit}`;
}

for (const { title, lines } of sections) {
  if (wanted.length > 0 && !wanted.some((word) => title.includes(word))) continue;
  if (!asJson) print(`\n${title}\n${''.padEnd(64)}${'naive'.padStart(10)}${'aware'.padStart(10)}  target`);
  for (const line of await lines()) {
    if (!line.ok) missed++;
    const { name, naive, aware, unit, target, ok } = line;
    const figures = `${shown(naive, unit).padStart(10)}${shown(aware, unit).padStart(10)}`;
    print(
      asJson
        ? JSON.stringify({ section: title, ...line })
        : `${name.padEnd(64)}${figures}  ${target} ${ok ? '✓' : '✗'}`,
    );
  }
}
if (missed > 0) process.stderr.write(`${missed} targets missed\n`);
process.exit(missed === 0 ? 0 : 1);
