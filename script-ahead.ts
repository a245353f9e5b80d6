import type { Plugin } from 'vite';

/**
 * Puts the piece `name` into the pages that use it as a script of its own, before theirs. What a page imports is run
 * once all of it is here; this runs as soon as it has come, and the page finds it done.
 */
export function scriptAhead(name: string): Plugin {
  return {
    name: 'script-ahead',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk }) {
        const ahead = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name);
        if (!ahead || !chunk?.imports.includes(ahead.fileName)) return;
        const attrs = { type: 'module', async: true, crossorigin: true, src: `/${ahead.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
