import { expect, test } from 'vitest';
import type { Reading } from '../../utils/model/reading.ts';
import { lookAt } from './look-at.ts';

interface Expected {
  readonly url: string;
  readonly at: string;
  readonly console: string;
  readonly shop: { readonly name: string } | null;
  readonly status: string;
  readonly status_alt?: readonly string[];
  readonly completeness: object | null;
  readonly readings: readonly (Reading & {
    readonly alt?: readonly string[];
    readonly value_alt?: readonly number[];
  })[];
  readonly optional?: Expected['readings'];
}

const pages = import.meta.glob<string>('./*/*/page.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expected>('./*/*/expected.json', { import: 'default', eager: true });

type ExpectedReading = Expected['readings'][number];

const who = ({ entity }: Reading) =>
  entity.kind === 'shop' ? 'shop' : (entity.path?.join(' > ') ?? entity.id ?? entity.name);
const when = ({ period }: Reading) =>
  period ? `${period.start}..${period.end}${period.grain === 'realtime' ? ' running' : ''}` : 'unknown';
const saying = (reading: Reading) =>
  `${reading.entity.kind} ${who(reading)} ${reading.metric} ${when(reading)} = ${reading.state} ${reading.value} ${reading.unit}`;

/** Whether a reading is what was expected; a period of null is not checked (scores, stock). */
function fulfils(reading: Reading, expected: ExpectedReading): boolean {
  return (
    reading.entity.kind === expected.entity.kind &&
    who(reading) === who(expected) &&
    [expected.metric, ...(expected.alt ?? [])].includes(reading.metric) &&
    reading.state === expected.state &&
    [expected.value, ...(expected.value_alt ?? [])].includes(reading.value) &&
    reading.unit === expected.unit &&
    (expected.period === null || when(reading) === when(expected))
  );
}

for (const [path, expected] of Object.entries(expectations)) {
  test(`${path.slice(2, -14)}: every figure of the saved page is read, and nothing else`, async () => {
    const html = pages[path.replace('expected.json', 'page.html')] as string;
    const look = await lookAt(html, expected.url, expected.at);
    if (look.found !== 'figures') throw new Error(`nothing was read: ${look.reason}`);
    const { draft } = look;
    const own = draft.readings.filter((reading) => reading.role === 'own');
    expect(expected.readings, 'expected.json lists no reading yet: write down what the page shows').not.toEqual([]);
    const missing = expected.readings.filter((wanted) => !own.some((reading) => fulfils(reading, wanted)));
    expect(missing.map(saying)).toEqual([]);
    // Metrics beyond the shared list are the project's own affair; they must not look like a listed one.
    const allowed = [...expected.readings, ...(expected.optional ?? [])];
    const known = new Set(allowed.map((reading) => reading.metric));
    const surplus = own.filter((reading) => known.has(reading.metric) && !allowed.some((one) => fulfils(reading, one)));
    expect(surplus.filter((reading) => reading.value !== null).map(saying)).toEqual([]);
    expect(draft.console).toBe(expected.console);
    expect(draft.shop?.name).toBe(expected.shop?.name);
    expect([expected.status, ...(expected.status_alt ?? [])]).toContain(draft.status);
    if (expected.completeness) expect(draft.completeness).toEqual(expected.completeness);
    expect(draft.warnings).toEqual([]);
  });
}

test('every adapter brings at least one saved page with its figures', async () => {
  const { adapters } = await import('../../utils/consoles/adapters.ts');
  const covered = new Set(Object.values(expectations).map((expected) => expected.console));
  const bare = adapters.filter((adapter) => !covered.has(adapter.id)).map((adapter) => adapter.id);
  expect(
    bare,
    'save a page as test/consoles/<console>/<page>/page.html and write what it shows into expected.json beside it (CONTRIBUTING.md)',
  ).toEqual([]);
});
