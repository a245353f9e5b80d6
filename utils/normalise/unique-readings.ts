import type { Reading } from '../model/reading.ts';
import { shownInterval } from './shown-interval.ts';

/**
 * One reading for each figure. Carousels clone slides and totals repeat cards: equal values count once. Different
 * values of one figure contradict each other, and a warning says so: see `settled`.
 */
export function uniqueReadings(readings: readonly Reading[]): {
  readonly readings: readonly Reading[];
  readonly warnings: readonly string[];
} {
  const company = companyOf(readings);
  const claims = new Map<string, Reading[]>();
  for (const reading of readings) {
    const claimed = claims.get(figureKey(reading));
    if (claimed) claimed.push(reading);
    else claims.set(figureKey(reading), [reading]);
  }
  const contradicted = [...claims.values()].filter(
    ([first, ...more]) => first?.role === 'own' && valuesOf([first, ...more]) > 1,
  );
  return {
    readings: [...claims.values()].flatMap((claim) => settled(claim, company) ?? []),
    warnings: [...new Set(contradicted.map(([first]) => `contradiction:${first?.metric}`))],
  };
}

/**
 * The claim that stands: what the user taught, else a number before none, the one in the company of more figures (a lone one may be quoted in a
 * notice or a comment), else the first. Three values and more in like company are a list of things nobody told apart:
 * none of them is the shop's.
 */
function settled(claims: readonly Reading[], company: (reading: Reading) => number): Reading | undefined {
  const taught = claims.filter((reading) => reading.taught);
  if (taught[0] && taught.length < claims.length) return settled(taught, company);
  const numbers = claims.filter((reading) => reading.value !== null);
  const most = Math.max(...numbers.map(company));
  if (valuesOf(numbers) === 1) return sharpest(numbers) ?? claims[0];
  const strongest = numbers.filter((reading) => company(reading) === most);
  if (strongest[0]?.entity.kind === 'shop' && valuesOf(strongest) > 2) return undefined;
  return strongest[0] ?? claims[0];
}

/** Of claims that agree the one that says most: 12,034 rather than 1.2万. */
function sharpest(claims: readonly Reading[]): Reading | undefined {
  return claims.find(({ rounded }) => !rounded) ?? claims[0];
}

function figureKey({ entity, metric, role, period }: Reading): string {
  return JSON.stringify([entity.kind, entity.id ?? entity.path ?? entity.name, entity.of?.id, metric, role, period]);
}

/** How many different values are claimed; 1.2万 and 12,034 are one, for the former may be the latter. */
function valuesOf(readings: readonly Reading[]): number {
  const spans = readings
    .filter(({ value }) => value !== null)
    .map((one) => (one.rounded ? shownInterval(one) : exactly(one)));
  const different: (readonly [number, number])[] = [];
  for (const span of [...spans].sort((a, b) => a[1] - a[0] - (b[1] - b[0])))
    if (!different.some(([low, high]) => low <= span[1] && high >= span[0])) different.push(span);
  return different.length;
}

function exactly({ value }: Reading): readonly [number, number] {
  return [value as number, value as number];
}

/** How many metrics of the same entity stand in a reading's block. */
function companyOf(readings: readonly Reading[]): (reading: Reading) => number {
  const metrics = new Map<string, Set<string>>();
  const key = ({ entity, block }: Reading) => JSON.stringify([entity.kind, entity.id ?? entity.name, block]);
  for (const reading of readings) {
    const known = metrics.get(key(reading));
    if (known) known.add(reading.metric);
    else metrics.set(key(reading), new Set([reading.metric]));
  }
  return (reading) => metrics.get(key(reading))?.size ?? 0;
}
