// npm run bench [-- P2 P8 …] [--json]: measures the targets of the quality list, each beside a peer of the same run.
import { attempt } from '../bench/attempt.ts';
import { benchmarks } from '../bench/benchmarks.ts';
import type { Measured } from '../bench/measured.ts';

const given = process.argv.slice(2);
const asJson = given.includes('--json');
const wanted = given.filter((word) => !word.startsWith('--')).map((word) => word.toUpperCase());
const unknown = wanted.filter((id) => !Object.hasOwn(benchmarks, id));
if (unknown.length > 0) {
  process.stderr.write(`bench: ${unknown.join(', ')}: not among ${Object.keys(benchmarks).join(', ')}\n`);
  process.exit(2);
}

for (const [id, measure] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  for (const measured of await attempt(id, measure, []))
    process.stdout.write(`${asJson ? JSON.stringify(measured) : line(measured)}\n`);
}

function line({ id, value, unit, peer, peerValue, ratio, target, ok }: Measured): string {
  const compared = ratio === null ? '' : `, ${peer} ${shown(peerValue as number)} ${unit}: ${ratio.toFixed(1)} ×`;
  return `${id} ${shown(value)} ${unit}${compared} (target ${target}): ${ok ? 'met' : 'not met'}`;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}
