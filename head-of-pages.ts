import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

interface Wish {
  /** The piece that is run before the page's own script: that waits for all it imports, this for nothing. */
  readonly ahead: string;
  /** Pieces a page that imports `of` asks for as soon as it runs: their files are on their way by then. */
  readonly soon: { readonly of: string; readonly pieces: readonly string[] };
}

/** What the heads of our pages say of the bundler's pieces (chunks-of-pages.ts), beside what the page imports. */
export function headOfPages({ ahead, soon }: Wish): Plugin {
  return {
    name: 'head-of-pages',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk: page }) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const imported = (name: string) =>
          chunks.find((one) => one.name === name && page?.imports.includes(one.fileName));
        const first = imported(ahead);
        const next = imported(soon.of) ? chunks.filter(({ name }) => soon.pieces.includes(name)) : [];
        return [...(first ? [script(first)] : []), ...next.flatMap(links)];
      },
    },
  };
}

function script({ fileName }: Rollup.OutputChunk): HtmlTagDescriptor {
  const attrs = { type: 'module', async: true, crossorigin: true, src: `/${fileName}` };
  return { tag: 'script', attrs, injectTo: 'head-prepend' };
}

/** With its styles: the bundler's loader asks for those in the page's head no more. */
function links({ fileName, viteMetadata }: Rollup.OutputChunk): HtmlTagDescriptor[] {
  const link = (rel: string, file: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `/${file}` },
    injectTo: 'head',
  });
  return [
    link('modulepreload', fileName),
    ...[...(viteMetadata?.importedCss ?? [])].map((file) => link('stylesheet', file)),
  ];
}
