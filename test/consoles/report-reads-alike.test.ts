import { expect, test } from 'vitest';
import type { Look } from '../../utils/normalise/to-draft.ts';
import { lookAt } from './look-at.ts';
import { reportOf } from './report-of.ts';
import { contents } from './variants/contents.ts';
import type { ExpectedPage } from './variants/expected-page.ts';
import { layouts } from './variants/layouts.ts';

const pages = import.meta.glob<string>('./*/*/page.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<ExpectedPage>('./*/*/expected.json', { import: 'default', eager: true });

type Vary = (page: Document, told: ExpectedPage) => ExpectedPage | undefined;

const variants: readonly (readonly [string, Vary])[] = [
  ...Object.entries(layouts).map(
    ([name, apply]) => [name, (page: Document, told: ExpectedPage) => (apply(page) ? told : undefined)] as const,
  ),
  ...Object.entries(contents),
];

/** What was read without whose and how much: page, shop's presence, and for each reading what it is about. */
function formOf(look: Look): readonly string[] {
  if (look.found === 'nothing') return [`nothing: ${look.reason} ${look.missing}`];
  const { draft } = look;
  const readings = draft.readings.map(({ entity: { kind, id, path = [] }, metric, role, state, unit, period }) =>
    [kind, id !== null, path.length, metric, role, state, unit, period?.start, period?.end, period?.grain].join(' '),
  );
  return [`${draft.console} ${draft.page} ${draft.shop !== null} ${draft.missing}`, ...readings.toSorted()];
}

for (const [index, [path, html]] of Object.entries(pages).entries()) {
  const expected = expectations[path.replace('page.html', 'expected.json')] as ExpectedPage;
  const { url, at } = expected;
  test(`the report of ${path.slice(2, -10)} is read like the page itself`, async () => {
    const report = await reportOf(html, url, at);
    expect(formOf(await lookAt(report.html, report.meta.url, at))).toEqual(formOf(await lookAt(html, url, at)));
  });

  test(`the reports of other layouts and contents of ${path.slice(2, -10)} are read like those`, async () => {
    const different: string[] = [];
    let count = 0;
    // A third of the variants for each page: together the pages go through all of them.
    for (const [name, vary] of variants.filter((_, at) => (at + index) % 3 === 0)) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const told = vary(page, expected);
      if (!told) continue;
      count++;
      const varied = `<!doctype html>${page.documentElement.outerHTML}`;
      const report = await reportOf(varied, told.url, told.at);
      const [again, original] = [
        await lookAt(report.html, report.meta.url, told.at),
        await lookAt(varied, told.url, told.at),
      ];
      const [ours, theirs] = [formOf(again), formOf(original)];
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        different.push(
          name,
          ...theirs.filter((one) => !ours.includes(one)).map((one) => `- ${one}`),
          ...ours.filter((one) => !theirs.includes(one)).map((one) => `+ ${one}`),
        );
    }
    expect(different).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
}
