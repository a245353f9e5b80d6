import fs from 'fs';
import { chromium } from 'playwright';
import { build } from 'vite';

const r = await build({
  root: '/work/main',
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: process.argv.includes('--min'),
    lib: { entry: '/tmp/quick-entry.ts', formats: ['iife'], name: 'Q' },
  },
});
const code = r[0].output[0].code;
console.error('size', code.length);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const names = process.argv.slice(2).filter((a) => !a.startsWith('--'));
for (const n of names) {
  const dir = '/work/shared/pages/' + n + '/';
  const exp = JSON.parse(fs.readFileSync(dir + 'expected.json'));
  const ctx = await b.newContext();
  const page = await ctx.newPage();
  page.on('console', (m) => console.error(m.text()));
  await ctx.route('**/*', (rt) =>
    rt.fulfill({ contentType: 'text/html; charset=utf-8', body: fs.readFileSync(dir + 'page.html', 'utf8') }),
  );
  await page.goto(exp.url);
  await page.evaluate(code + ';globalThis.Q=Q;');
  const out = await page.evaluate(([u, at]) => Q.look(u, at), [exp.url, exp.at]);
  fs.mkdirSync('/tmp/q', { recursive: true });
  const d = out.found === 'figures' ? out.draft : { ...out, readings: [], status: out.reason };
  fs.writeFileSync('/tmp/q/' + n + '.json', JSON.stringify({ ...d, raw: undefined }, null, 1));
  if (process.argv.includes('--raw')) fs.writeFileSync('/tmp/q/' + n + '.raw.json', JSON.stringify(out.raw, null, 1));
  console.log(n, d.status, d.warnings, JSON.stringify(d.completeness), 'missing', d.missing);
  await ctx.close();
}
await b.close();
