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

const subject = (reading: Reading) => {
  const { entity, metric, period } = reading;
  const who = entity.kind === 'shop' ? 'shop' : (entity.path?.join('>') ?? entity.id ?? entity.name);
  const running = period?.grain === 'realtime' ? ' running' : '';
  return `${entity.kind} ${who} ${metric} ${period ? `${period.start}..${period.end}${running}` : ''}`;
};
const figure = (reading: Reading) => `${subject(reading)} = ${reading.state} ${reading.value} ${reading.unit}`;

for (const [path, expected] of Object.entries(expectations)) {
  test(`${path.slice(2, -14)}: every figure of the saved page is read, and nothing else`, async () => {
    const html = pages[path.replace('expected.json', 'page.html')] as string;
    const look = await lookAt(html, expected.url, expected.at);
    if (look.found !== 'figures') throw new Error(`nothing was read: ${look.reason}`);
    const { draft } = look;
    const own = draft.readings.filter((reading) => reading.role === 'own');
    const read = new Set(own.map(figure));
    expect(expected.readings.filter((reading) => !read.has(figure(reading))).map(figure)).toEqual([]);
    const allowed = new Set([...expected.readings, ...(expected.optional ?? [])].map(figure));
    // Metrics beyond the shared list are the project's own affair; they must not look like a listed one.
    const known = new Set([...expected.readings, ...(expected.optional ?? [])].map((reading) => reading.metric));
    expect(own.filter((reading) => known.has(reading.metric) && !allowed.has(figure(reading))).map(figure)).toEqual([]);
    expect(draft.console).toBe(expected.console);
    expect(draft.shop?.name).toBe(expected.shop?.name);
    expect([expected.status, ...(expected.status_alt ?? [])]).toContain(draft.status);
    expect(draft.completeness).toEqual(expected.completeness);
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
