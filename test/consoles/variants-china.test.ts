import { expect, test } from 'vitest';
import { lookAt } from './look-at.ts';
import { contents } from './variants/contents.ts';
import { type ExpectedPage, faults } from './variants/expected-page.ts';
import { layouts } from './variants/layouts.ts';
import { traps } from './variants/traps.ts';

const pages = import.meta.glob<string>(
  './{sycm,qianniu,jd,pdd,doudian,compass,kuaishou,weixin,xiaohongshu,1688}/*/page.html',
  { query: '?raw', import: 'default', eager: true },
);
const expectations = import.meta.glob<ExpectedPage>('./*/*/expected.json', { import: 'default', eager: true });

const layoutVariants = Object.entries(layouts).map(
  ([name, apply]) => [name, (page: Document, told: ExpectedPage) => (apply(page) ? told : undefined)] as const,
);
const trapVariants = Object.entries(traps).map(
  ([name, html]) =>
    [
      `a trap: ${name}`,
      (page: Document, told: ExpectedPage) => {
        page.body.insertAdjacentHTML('afterbegin', html);
        page.body.insertAdjacentHTML('beforeend', html);
        return told;
      },
    ] as const,
);
const variants = [...layoutVariants, ...Object.entries(contents), ...trapVariants];

for (const [path, html] of Object.entries(pages)) {
  const expected = expectations[path.replace('page.html', 'expected.json')] as ExpectedPage;
  test(`${path.slice(2, -10)} is read the same in every variant it allows`, async () => {
    const found: Record<string, readonly string[]> = {};
    let count = 0;
    for (const [name, vary] of variants) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const told = vary(page, expected);
      if (!told) continue;
      count++;
      const look = await lookAt(`<!doctype html>${page.documentElement.outerHTML}`, told.url, told.at);
      const wrong = faults(look.found === 'figures' ? look.draft.readings : [], told);
      if (wrong.length > 0) found[name] = wrong.slice(0, 6);
    }
    expect(found).toEqual({});
    expect(count).toBeGreaterThanOrEqual(3);
  });
}
