import { expect, test } from 'vitest';
import type { Look } from '../../utils/normalise/to-draft.ts';
import { lookAt } from './look-at.ts';
import { reportOf } from './report-of.ts';

interface Expected {
  readonly url: string;
  readonly at: string;
}

const pages = import.meta.glob<string>('./*/*/page.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expected>('./*/*/expected.json', { import: 'default', eager: true });

/** What was read without whose and how much: page, shop's presence, and for each reading what it is about. */
function formOf(look: Look): readonly string[] {
  if (look.found === 'nothing') return [`nothing: ${look.reason} ${look.missing}`];
  const { draft } = look;
  const readings = draft.readings.map(({ entity, metric, role, state, unit, period }) =>
    [entity.kind, entity.id !== null, entity.path?.length ?? 0, metric, role, state, unit, period?.start, period?.end, period?.grain].join(' '),
  );
  return [`${draft.console} ${draft.page} shop: ${draft.shop !== null} missing: ${draft.missing}`, ...readings.toSorted()];
}

for (const [path, html] of Object.entries(pages)) {
  test(`the report of ${path.slice(2, -10)} is read like the page itself`, async () => {
    const { url, at } = expectations[path.replace('page.html', 'expected.json')] as Expected;
    const report = await reportOf(html, url);
    expect(formOf(await lookAt(report.html, report.url, at))).toEqual(formOf(await lookAt(html, url, at)));
  });
}
