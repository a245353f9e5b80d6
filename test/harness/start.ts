// npm start: see Tillside work on two sample consoles. With a display a browser opens; without one the days are walked.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSampleConsoles } from '../sample-consoles/build.ts';
import { addDays } from '../sample-consoles/data/calendar.ts';
import { openSycmHome } from '../sample-consoles/operator.ts';
import { buildLab } from './build-extension.ts';
import { compareWithSamples } from './compare-with-samples.ts';
import { equationTable } from './equation-table.ts';
import { figuresAsCsv } from './figures-as-csv.ts';
import { type Lab, launch } from './launch.ts';
import { progress } from './progress.ts';
import { root } from './root.ts';
import { shootPanel } from './shoot-screens.ts';
import { readStore, type ShopContents } from './store-door.ts';
import { serveSamples, tours, walkSamples } from './walk-samples.ts';

const dayCount = 90;
const say = (line = '') => process.stdout.write(`${line}\n`);
const beijingToday = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

async function main(): Promise<void> {
  say('Tillside 店侧 · building the extension and the sample consoles …');
  await buildSampleConsoles();
  const extension = buildLab();
  const hasDisplay =
    Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) || ['darwin', 'win32'].includes(process.platform);
  await (hasDisplay && !process.argv.includes('--headless') ? openForAPerson(extension) : walk(extension));
}

/** A browser with Tillside switched on and a sample console in front; runs until it is closed. */
async function openForAPerson(extension: string): Promise<void> {
  const lab = await launch({ extension, headless: false, viewport: null });
  await serveSamples(lab, beijingToday());
  const page = await lab.context.newPage();
  await openSycmHome(page);
  say('A Chromium window is open on a sample of 生意参谋. Click the Tillside icon for the glance and the side panel;');
  say('change the day or open 商品排行 and watch the panel follow. Close the window to end.');
  await new Promise<void>((resolve) => lab.context.on('close', () => resolve()));
}

async function walk(extension: string): Promise<void> {
  const today = beijingToday();
  const days = Array.from({ length: dayCount }, (_, index) => addDays(today, index - dayCount));
  const lab = await launch({ extension });
  try {
    await serveSamples(lab, today);
    say(
      `No display: walking ${dayCount} days (${days[0]} – ${days.at(-1)}) of 生意参谋 首页, 商品排行 and 京东商智 交易概况, headless.`,
    );
    const line = progress(dayCount * tours.length, 'pages read');
    await walkSamples(lab, { today, days, onDay: (tour, day) => line.step(`${tour} ${day}`) });
    line.done();
    const contents = await readStore(lab.door);
    report(contents, days, today);
    await writeOut(lab, contents);
  } finally {
    await lab.close();
  }
}

function report(contents: readonly ShopContents[], days: readonly string[], today: string): void {
  say();
  say('Captured:');
  for (const { shop, snapshots, figures } of contents) {
    const own = figures.filter((figure) => figure.role === 'own');
    const products = new Set(own.filter(({ entity }) => entity.kind === 'product').map(({ entity }) => entity.id));
    say(
      `  ${shop.console.padEnd(6)}${shop.name}: ${snapshots.length} snapshots, ${own.length} own figures (${figures.length} with comparisons), ${products.size} products`,
    );
  }
  const { compared, wrong, missing } = compareWithSamples(contents, days, today);
  say(
    `  against the sample shop's own data: ${compared} figures compared, ${wrong.length} wrong, ${missing.length} missing`,
  );
  for (const line of [...wrong, ...missing].slice(0, 10)) say(`    ${line}`);
  if (wrong.length + missing.length > 0) process.exitCode = 1;
  const [last, before] = [
    { from: addDays(today, -7), to: addDays(today, -1) },
    { from: addDays(today, -14), to: addDays(today, -8) },
  ];
  for (const { shop, figures } of contents) {
    say();
    say(`${shop.name}: last week against the week before (people are sums of days, not de-duplicated)`);
    for (const line of equationTable(figures, last, before)) say(line);
  }
}

async function writeOut(lab: Lab, contents: readonly ShopContents[]): Promise<void> {
  const out = join(root, 'out');
  if (!existsSync(out)) mkdirSync(out);
  const csv = await figuresAsCsv(contents.flatMap(({ figures }) => figures));
  writeFileSync(join(out, 'snapshots.csv'), csv);
  writeFileSync(join(out, 'side-panel.png'), await shootPanel(lab));
  say();
  say(`Written: ${join(out, 'snapshots.csv')} (${csv.split('\r\n').length - 2} rows)`);
  say(`         ${join(out, 'side-panel.png')}`);
}

await main();
