import { reportMeta } from './report-file.ts';

const identifier = (id: string) =>
  (/^\d/.test(id) ? `console${id}` : id).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The beginnings of an adapter. */
export function adapterDraft(id: string, url: URL, page: string): string {
  const path = `^${url.pathname.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`;
  return `import type { Adapter } from '../model/adapter.ts';

/** What is peculiar about this console, in a sentence. */
export const ${identifier(id)}: Adapter = {
  id: '${id}',
  version: 1,
  name: { zh: '${id}', en: '${id}' },
  matches: ['${url.origin}/*'],
  home: '${url.origin}${url.pathname}',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [],
  pages: [{ id: '${page.replace(/-/g, '_')}', name: { zh: '${page}', en: '${page}' }, url: ${JSON.stringify(path)} }],
};
`;
}

/** The list of adapters with one more at its end. */
export function withAdapter(list: string, id: string): string {
  const name = identifier(id);
  return list
    .replace("import type { Adapter } from '../model/adapter.ts';\n", `$&import { ${name} } from './${id}.ts';\n`)
    .replace(/(export const adapters: readonly Adapter\[\] = \[[^\]]*?),?\s*\];/, `$1, ${name}];`);
}

/** What a person has still to read on the page; a report knows when it was made. @param now for a page that does not say. */
export function expectedDraft(id: string, url: URL, html: string, now: Date) {
  const at = reportMeta(html)?.at ?? now.toISOString();
  return { url: url.href, at, status: 'ok', console: id, shop: null, readings: [], completeness: null };
}
