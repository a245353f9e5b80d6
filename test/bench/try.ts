import { execSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { build, type Rollup } from 'vite';

const days = Number(process.argv[2] ?? 90),
  products = Number(process.argv[3] ?? 2740);
const result = (await build({
  root: process.cwd(),
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: { entry: `${process.cwd()}/test/bench/in-page/million.ts`, formats: ['iife'], name: 'bench' },
  },
})) as Rollup.RollupOutput[];
const code = `${(result[0] as Rollup.RollupOutput).output[0].code};globalThis.bench = bench;`;
const profile = mkdtempSync('/tmp/sb/p-');
const launch = () =>
  chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', ...process.argv.slice(4)],
  });
let context = await launch();
const open = async () => {
  const page = await context.newPage();
  page.on('console', (m) => console.log(m.text()));
  page.on('pageerror', (e) => console.log(String(e)));
  await context.route('https://bench.example/', (r) =>
    r.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('https://bench.example/');
  await page.evaluate(code);
  return page;
};
let page = await open();
const session = await context.newCDPSession(page);
if (process.env.PROF) {
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
}
console.log(await page.evaluate(`bench.feed(0, ${days}, ${products})`));
if (process.env.PROF) {
  const { profile: p } = await session.send('Profiler.stop');
  const self = new Map<string, number>();
  const dt = p.timeDeltas!;
  p.samples!.forEach((id: number, i: number) => {
    const n = p.nodes.find((x: any) => x.id === id)!;
    const k = `${n.callFrame.functionName}:${n.callFrame.lineNumber}`;
    self.set(k, (self.get(k) ?? 0) + dt[i]);
  });
  console.log(
    [...self]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 30)
      .map(([k, v]) => `${(v / 1000).toFixed(0)} ${k}`)
      .join('\n'),
  );
}
console.log(await page.evaluate(`bench.ask(${days}, ${products}, 31)`));
console.log(
  await page.evaluate(`(async()=>{const {bench:_b}=globalThis; return (await navigator.storage.estimate()).usage})()`),
);
await context.close();
console.log(execSync(`du -sb ${profile}/Default/IndexedDB`).toString());
context = await launch();
page = await open();
console.log(await page.evaluate(`bench.ask(${days}, ${products}, 31)`));
await context.close();
console.log(execSync(`du -sb ${profile}/Default/IndexedDB; du -sb ${profile}/Default/IndexedDB/*`).toString());
rmSync(profile, { recursive: true, force: true });
