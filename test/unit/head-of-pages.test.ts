import { expect, test } from 'vitest';
import { headOfPages } from '../../head-of-pages.ts';

const chunk = (name: string, { imports = [], css = [] }: { imports?: string[]; css?: string[] } = {}) => ({
  type: 'chunk',
  name,
  fileName: `chunks/${name}-x.js`,
  imports,
  viteMetadata: { importedCss: new Set(css) },
});

const bundle = Object.fromEntries(
  [
    chunk('begin'),
    chunk('panel', { css: ['assets/panel-x.css'] }),
    chunk('first', { css: ['assets/first-x.css'] }),
    chunk('plot'),
    chunk('profit'),
  ].map((one) => [one.fileName, one]),
);

/** Kind and file of each tag the page with these imports is given. */
function tagsOf(imports: string[]): readonly string[] {
  const plugin = headOfPages({ ahead: 'begin', soon: { of: 'panel', pieces: ['first', 'plot'] } });
  const { handler } = plugin.transformIndexHtml as unknown as {
    handler: (html: string, context: object) => readonly { tag: string; attrs: Record<string, unknown> }[];
  };
  const tags = handler('', { bundle, chunk: chunk('page', { imports: imports.map((name) => `chunks/${name}-x.js`) }) });
  return tags.map(({ tag, attrs }) => `${attrs['rel'] ?? tag} ${attrs['src'] ?? attrs['href']}`);
}

test('a page that imports what runs ahead gets it as a script of its own, and what it asks for next with its styles', () => {
  expect(tagsOf(['begin', 'panel'])).toEqual([
    'script /chunks/begin-x.js',
    'modulepreload /chunks/first-x.js',
    'stylesheet /assets/first-x.css',
    'modulepreload /chunks/plot-x.js',
  ]);
});

test('a page without the panel is not made to fetch its pieces', () => {
  expect(tagsOf(['begin'])).toEqual(['script /chunks/begin-x.js']);
});

test('a page that asks for nothing ahead is left as it is', () => {
  expect(tagsOf([])).toEqual([]);
});
