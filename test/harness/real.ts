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
  if (isOld)
    await step('installed Vendure', () =>
      run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']),
    );
  if (isOld || !existsSync(join(home, 'built/dashboard/index.html')))
    await step('built its dashboard', () => run('npm', ['run', '--silent', 'build']));
}

interface Tour {
  readonly note: string;
  readonly locale: string;
  readonly slowMs: number;
  readonly views: readonly (readonly View[])[];
}

async function walk(
  extension: string,
  admin: AdminApi,
  now: Date,
  { note, locale, slowMs, views }: Tour,
): Promise<void> {
  const lab = await launch({ extension, locale });
  try {
    for (const part of views) await walkPart(lab, admin, now, part, note, slowMs);
  } finally {
    await lab.close();
  }
}

async function walkPart(
  lab: Lab,
  admin: AdminApi,
  now: Date,
  views: readonly View[],
  note: string,
  slowMs: number,
): Promise<void> {
  const page = await newWindow(lab);
  if (slowMs > 0) await slowSummaries(page, slowMs);
  let before = '';
  for (const view of views) {
    const meaning = view.timeframe && meaningOf(view.timeframe, now);
    const days = JSON.stringify(meaning?.period ?? null);
    const kept = await visit(lab, page, view, days === before);
    before = days;
    const rows = meaning
      ? compareSummary(kept, await admin.orders(meaning.span), meaning.period)
      : compareOrders(kept, await admin.orders());
    report(`${view.name}${note}`, rows);
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
try {
  const now = new Date();
  const admin = await adminApi(backOffice.origin);
  await step('placed orders', async () => say(`${await placeOrders(backOffice, admin, now)} orders`));
  const views = [adminUiViews(backOffice.origin), dashboardViews(backOffice.origin)];
  const first = (count: number) => views.map((part) => part.slice(0, count));
  const tours: readonly Tour[] = [
    { note: '', locale: 'en-US', slowMs: 0, views },
    { note: ' (slow server)', locale: 'en-US', slowMs: 2500, views: first(3) },
    { note: ' (in Chinese)', locale: 'zh-CN', slowMs: 0, views: first(1) },
  ];
  for (const tour of tours) await walk(extension, admin, now, tour);
} finally {
  backOffice.stop();
}
say(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
