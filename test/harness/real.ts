// npm run test:real: a real back office (Vendure) in a real browser, read by Tillside, compared with what the server says.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type AdminApi, adminApi } from '../real-backoffice/admin-api.ts';
import { compareOrders, compareSummary, type Row } from '../real-backoffice/compare.ts';
import { placeOrders } from '../real-backoffice/place-orders.ts';
import { slowSummaries } from '../real-backoffice/slow-server.ts';
import { startServer } from '../real-backoffice/start-server.ts';
import { meaningOf } from '../real-backoffice/timeframes.ts';
import { adminUiViews, dashboardViews, type View } from '../real-backoffice/views.ts';
import { visit } from '../real-backoffice/visit.ts';
import { buildLab } from './build-extension.ts';
import { type Lab, launch, newWindow } from './launch.ts';
import { root } from './root.ts';

const home = join(root, 'test/real-backoffice');
const slowMs = 2500;
const say = (line = '') => process.stdout.write(`${line}\n`);
const tally = { passed: 0, failed: 0 };

async function step<T>(what: string, work: () => Promise<T> | T): Promise<T> {
  const started = Date.now();
  const result = await work();
  say(`${what} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  return result;
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: home,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, VENDURE_DASHBOARD_SKIP_PLATFORM_CATALOG_FETCH: 'true' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${home}: see above`);
}

async function install(): Promise<void> {
  const installed = join(home, 'node_modules/.package-lock.json');
  const isOld =
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(home, 'package-lock.json')).mtimeMs;
  if (isOld) await step('installed Vendure', () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']));
  if (isOld || !existsSync(join(home, 'built/dashboard/index.html')))
    await step('built its dashboard', () => run('npm', ['run', '--silent', 'build']));
}

async function tour(lab: Lab, admin: AdminApi, views: readonly View[], now: Date, ms: number): Promise<void> {
  const page = await newWindow(lab);
  if (ms > 0) await slowSummaries(page, ms);
  for (const view of views) {
    const kept = await visit(lab, page, view);
    const meaning = view.timeframe && meaningOf(view.timeframe, now);
    const rows = meaning
      ? compareSummary(kept, await admin.orders(meaning.span), meaning.period)
      : compareOrders(kept, await admin.orders());
    report(ms > 0 ? `${view.name} (slow server)` : view.name, rows);
  }
  await page.close();
}

function report(view: string, rows: readonly Row[]): void {
  for (const { what, kept, server, ok } of rows) {
    tally[ok ? 'passed' : 'failed']++;
    say(`${ok ? '✓' : '✗'} ${view.padEnd(40)} ${what.padEnd(26)} kept ${kept.padEnd(44)} server ${server}`);
  }
}

await install();
const extension = await step('built Tillside', buildLab);
const backOffice = await step('started Vendure with its sample catalogue', () => startServer(home));
let lab: Lab | undefined;
try {
  const now = new Date();
  const admin = await adminApi(backOffice.origin);
  await step('placed orders', async () => say(`${await placeOrders(backOffice, admin, now)} orders`));
  lab = await launch({ extension, locale: 'en-US' });
  for (const ms of [0, slowMs])
    for (const views of [adminUiViews(backOffice.origin), dashboardViews(backOffice.origin)])
      await tour(lab, admin, views, now, ms);
} finally {
  await lab?.close();
  backOffice.stop();
}
say(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
