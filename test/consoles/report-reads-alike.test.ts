import { expect, test } from 'vitest';
import type { Look } from '../../utils/normalise/to-draft.ts';
import { lookAt } from './look-at.ts';
import { reportOf } from './report-of.ts';
import type { ExpectedPage } from './variants/expected-page.ts';
import { layouts } from './variants/layouts.ts';

const pages = import.meta.glob<string>('./*/*/page.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<ExpectedPage>('./*/*/expected.json', { import: 'default', eager: true });

/** What was read without whose and how much: page, shop's presence, and for each reading what it is about. */
function formOf(look: Look): readonly string[] {
  if (look.found === 'nothing') return [`nothing: ${look.reason} ${look.missing}`];
  const { draft } = look;
  const readings = draft.readings.map(({ entity: { kind, id, path = [] }, metric, role, state, unit, period }) =>
    [kind, id !== null, path.length, metric, role, state, unit, period?.start, period?.end, period?.grain].join(' '),
  );
  return [`${draft.console} ${draft.page} ${draft.shop !== null} ${draft.missing}`, ...readings.toSorted()];
}

for (const [path, html] of Object.entries(pages)) {
  const { url, at } = expectations[path.replace('page.html', 'expected.json')] as ExpectedPage;
  test(`the report of ${path.slice(2, -10)} is read like the page itself`, async () => {
    const report = await reportOf(html, url, at);
    expect(formOf(await lookAt(report.html, report.meta.url, at))).toEqual(formOf(await lookAt(html, url, at)));
  });

  test(`the reports of other layouts of ${path.slice(2, -10)} are read like those`, async () => {
    for (const [name, vary] of Object.entries(layouts)) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      if (!vary(page)) continue;
      const varied = `<!doctype html>${page.documentElement.outerHTML}`;
      const report = await reportOf(varied, url, at);
      expect(formOf(await lookAt(report.html, report.meta.url, at)), name).toEqual(
        formOf(await lookAt(varied, url, at)),
      );
    }
  });
}
