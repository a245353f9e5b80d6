// npm run new-console -- ID URL PAGE.html [PAGE-NAME]: the beginnings of an adapter, with its fixture and a test that fails until both are filled in.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './root.ts';

const usage = 'usage: npm run new-console -- ID URL PAGE.html [PAGE-NAME]';
const here = process.env['TILLSIDE_CWD'] ?? process.cwd();

class BadArguments extends Error {}

function readArguments() {
  const [id, address, file, page = 'home'] = process.argv.slice(2);
  if (!id || !address || !file) throw new BadArguments('an id, the page’s address and its saved HTML are needed');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
    throw new BadArguments(`${id} is no id: lower case letters, digits and hyphens`);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(page))
    throw new BadArguments(`${page} is no page name: lower case letters, digits and hyphens`);
  if (!URL.canParse(address)) throw new BadArguments(`not a web address: ${address}`);
  const html = resolve(here, file);
  if (!existsSync(html)) throw new BadArguments(`no such file: ${html}`);
  return { id, url: new URL(address), html, page };
}

const identifier = (id: string) =>
  (/^\d/.test(id) ? `console${id}` : id).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function adapterText(id: string, url: URL, page: string): string {
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

function listAdapter(id: string): void {
  const list = join(root, 'utils/consoles/adapters.ts');
  const name = identifier(id);
  const text = readFileSync(list, 'utf8')
    .replace("import type { Adapter } from '../model/adapter.ts';\n", `$&import { ${name} } from './${id}.ts';\n`)
    .replace(/(export const adapters: readonly Adapter\[\] = \[[^\]]*?),?\s*\];/, `$1, ${name}];`);
  writeFileSync(list, text);
}

function main(): void {
  const { id, url, html, page } = readArguments();
  const adapter = join(root, 'utils/consoles', `${id}.ts`);
  const folder = join(root, 'test/consoles', id, page);
  if (existsSync(folder)) throw new BadArguments(`${folder} is there already`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(html, join(folder, 'page.html'));
  const expected = {
    url: url.href,
    at: new Date().toISOString(),
    status: 'ok',
    console: id,
    shop: null,
    readings: [],
    completeness: null,
  };
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  if (!existsSync(adapter)) {
    writeFileSync(adapter, adapterText(id, url, page));
    listAdapter(id);
  }
  process.stdout.write(`Written: ${adapter}
         ${folder}/page.html     take out every real name and number
         ${folder}/expected.json write down what a person reads on the page
Then: npx biome check --write utils/consoles && npx vitest run --project browser test/consoles/fixtures.test.ts
What Tillside reads already: npm run --silent capture -- ${folder}/page.html --url '${url.href}'
`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof BadArguments)) throw error;
  process.stderr.write(`new-console: ${error.message}\n${usage}\n`);
  process.exitCode = 2;
}
