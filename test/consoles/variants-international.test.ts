import { expect, test } from 'vitest';
import { lookAt } from './look-at.ts';
import { type ExpectedPage, faults } from './variants/expected-page.ts';
import { inOtherFormats } from './variants/formats.ts';
import { layouts } from './variants/layouts.ts';
import { asPlainElements, gridsInOtherOrder, spans } from './variants/spans.ts';
import { englishTraps } from './variants/traps-english.ts';

const pages = import.meta.glob<string>(
  './{amazon,shopify,woocommerce,etsy,ebay,shopee,lazada,tiktok,vendure}/*/page.html',
  { query: '?raw', import: 'default', eager: true },
);
const expectations = import.meta.glob<ExpectedPage>('./*/*/expected.json', { import: 'default', eager: true });

type Variant = (page: Document, told: ExpectedPage, path: string) => ExpectedPage | undefined;

const layoutVariants = Object.entries({
  ...layouts,
  'columns without a table the other way round': gridsInOtherOrder,
  'tables as plain elements': asPlainElements,
}).map(
  ([name, apply]) => [name, (page, told) => (apply(page) ? told : undefined)] as const satisfies [string, Variant],
);

const trapVariants = Object.entries(englishTraps).map(([name, html]) => {
  const insert: Variant = (page, told) => {
    page.body.insertAdjacentHTML('afterbegin', html);
    page.body.insertAdjacentHTML('beforeend', html);
    return told;
  };
  return [`a trap: ${name}`, insert] as const;
});

const variants: readonly (readonly [string, Variant])[] = [
  ...layoutVariants,
  ...inOtherFormats,
  ...spans,
  ...trapVariants,
];

for (const [file, html] of Object.entries(pages)) {
  const expected = expectations[file.replace('page.html', 'expected.json')] as ExpectedPage;
  const path = file.slice(2, -10);
  test(`${path} is read the same in every variant it allows`, { timeout: 60_000 }, async () => {
    const found: Record<string, readonly string[]> = {};
    const kinds = new Set<string>();
    for (const [name, vary] of variants) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const told = vary(page, expected, path);
      if (!told) continue;
      kinds.add(name);
      const look = await lookAt(`<!doctype html>${page.documentElement.outerHTML}`, told.url, told.at);
      const wrong = faults(look.found === 'figures' ? look.draft.readings : [], told);
      if (wrong.length > 0) found[name] = wrong.slice(0, 4);
    }
    expect(found).toEqual({});
    expect(kinds.size - trapVariants.length).toBeGreaterThanOrEqual(3);
  });
}
