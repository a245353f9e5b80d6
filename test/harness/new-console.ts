// npm run new-console -- ID URL PAGE.html [PAGE-NAME], where PAGE.html is a saved page or a report made by the extension: the beginnings of an adapter, with its fixture and a test that fails until both are filled in.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { adapterDraft, expectedDraft, withAdapter } from './console-draft.ts';
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

function main(): void {
  const { id, url, html, page } = readArguments();
  const adapter = join(root, 'utils/consoles', `${id}.ts`);
  const folder = join(root, 'test/consoles', id, page);
  if (existsSync(folder)) throw new BadArguments(`${folder} is there already`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(html, join(folder, 'page.html'));
  const expected = expectedDraft(id, url, readFileSync(html, 'utf8'), new Date());
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  if (!existsSync(adapter)) {
    const list = join(root, 'utils/consoles/adapters.ts');
    writeFileSync(adapter, adapterDraft(id, url, page));
    writeFileSync(list, withAdapter(readFileSync(list, 'utf8'), id));
  }
  process.stdout.write(`Written: ${adapter}
         ${folder}/page.html     take out every real name and number (a report made by the extension holds none)
         ${folder}/expected.json write down what a person reads on the page
Then: npx biome check --write utils/consoles && npx vitest run --project browser test/consoles/fixtures.test.ts
What Tillside reads already: npm run --silent capture -- ${folder}/page.html --url '${url.href}' --at ${expected.at}
`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof BadArguments)) throw error;
  process.stderr.write(`new-console: ${error.message}\n${usage}\n`);
  process.exitCode = 2;
}
