import type { Entity, Reading } from '../model/reading.ts';
import { entityKeys } from './entity-keys.ts';
import { shownInterval } from './shown-interval.ts';

const aStep = 1024;

/**
 * One reading for each figure. Carousels clone slides and totals repeat cards: equal values count once. Different
 * values of one figure contradict each other, and a warning says so: see `settled`. In steps: a page may show 40,000.
 */
export function* uniqueReadings(readings: readonly Reading[]): Generator<
  void,
  {
    readonly readings: readonly Reading[];
    readonly warnings: readonly string[];
  }
> {
  const keys = entityKeys();
  const claims = new Map<string, Reading[]>();
  const company = new Map<string, Set<string>>();
  for (const [index, reading] of readings.entries()) {
    if (index % aStep === aStep - 1) yield;
    const key = figureKey(reading, keys);
    const claimed = claims.get(key);
    if (claimed) claimed.push(reading);
    else claims.set(key, [reading]);
    const companyKey = `${keys(reading.entity)}\n${reading.block ?? ''}`;
    const known = company.get(companyKey);
    if (known) known.add(reading.metric);
    else company.set(companyKey, new Set([reading.metric]));
  }
  const sizeOf = (reading: Reading) => company.get(`${keys(reading.entity)}\n${reading.block ?? ''}`)?.size ?? 0;
  const found: Reading[] = [];
  const warnings = new Set<string>();
  let count = 0;
  for (const claim of claims.values()) {
    if (++count % aStep === 0) yield;
    const [first] = claim as [Reading, ...Reading[]];
    if (claim.length > 1 && first.role === 'own' && valuesOf(claim) > 1) warnings.add(`contradiction:${first.metric}`);
    const one = claim.length > 1 ? settled(claim, sizeOf) : first;
    if (one) found.push(one);
  }
  return { readings: found, warnings: [...warnings] };
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

function figureKey({ entity, metric, role, period }: Reading, keys: (entity: Entity) => string): string {
  const when = period ? `${period.start} ${period.end} ${period.grain}` : '';
  return `${keys(entity)}\n${metric} ${role}\n${when}`;
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
