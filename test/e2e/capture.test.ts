import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { buildLab } from '../harness/build-extension.ts';
import { root } from '../harness/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'tillside-capture-'));
const fixture = (path: string) => join(root, 'test/consoles', path);
const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'test/e2e/capture.schema.json'), 'utf8')),
);

interface Document {
  readonly status: string;
  readonly console: string;
  readonly page: string | null;
  readonly at: string;
  readonly warnings: readonly string[];
  readonly readings: readonly { readonly metric: string; readonly value: number | null; readonly role: string }[];
}

function capture(...args: readonly string[]) {
  return spawnSync('npm', ['run', '--silent', 'capture', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

function captureAll(jobs: readonly object[]): readonly Document[] {
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify(jobs));
  const { stdout, stderr, status } = capture('--manifest', manifest);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function page(name: string, body: string): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body>${body}</body></html>`);
  return file;
}

const filler = `<footer>${'帮助中心 规则中心 服务协议 隐私政策 '.repeat(30)}</footer>`;

beforeAll(() => void buildLab());

test('one page is printed as one document of the published schema, seen at the time asked for', () => {
  const { stdout, status } = capture(
    fixture('pdd/home/page.html'),
    '--url',
    'https://mms.pinduoduo.com/home/',
    '--at',
    '2026-08-24T21:30:00+08:00',
  );
  expect(status).toBe(0);
  const document = JSON.parse(stdout) as Document;
  expect(validate(document) || validate.errors).toBe(true);
  expect(document).toMatchObject({ status: 'ok', console: 'pdd', page: 'home', at: '2026-08-24T21:30:00+08:00' });
  expect(document.readings.find(({ metric, role }) => metric === 'pay_amount' && role === 'own')?.value).toBe(6842.36);
});

test('a manifest captures several pages in one browser, frames included, and pages without figures say why', () => {
  const sycm = 'https://sycm.taobao.com/portal/home.htm';
  const documents = captureAll([
    {
      page: fixture('jd/trade-summary/outer.html'),
      url: 'https://shop.jd.com/jdm/home',
      at: '2026-08-29T09:31:00+08:00',
      routes: {
        'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html': fixture('jd/trade-summary/page.html'),
      },
    },
    {
      page: page('signed-out', `<h1>登录</h1><form><input name="u"><input type="password"></form>${filler}`),
      url: sycm,
    },
    { page: page('shell', '<div id="app"></div>'), url: sycm },
    {
      page: page(
        'skeleton',
        `<div class="oui-card"><h3>整体看板</h3><div class="ant-skeleton"><i>支付金额</i></div></div>${filler}`,
      ),
      url: sycm,
    },
    {
      page: page('blocked', `<p>亲，检测到您正使用爬虫/插件爬取平台商业信息，该行为违反淘宝规则</p>${filler}`),
      url: sycm,
    },
    {
      page: page(
        'redesigned',
        `<h3>整体看板</h3><span class="oui-date-picker-current-date">统计时间 2026-08-23</span><p>成交总额 五千元</p>${filler}`,
      ),
      url: sycm,
    },
    {
      page: page(
        'market',
        `<span class="date">统计时间 2026-08-23</span><div><p>支付金额</p><b>12,345</b></div><div><p>交易指数</p><b>88,231</b></div>${filler}`,
      ),
      url: 'https://sycm.taobao.com/mc/mq/overview',
    },
    {
      page: page(
        'generic',
        `<h2>概况</h2><span class="date">统计时间 2026-08-23</span><div><p>支付金额</p><b>¥1.2万</b></div><div><p>访客数</p><b>-</b></div>`,
      ),
      url: 'https://back.office.example/report',
      at: '2026-08-24T09:00:00+08:00',
    },
  ]);
  for (const document of documents) expect(validate(document) || validate.errors).toBe(true);
  expect(documents.map(({ status, warnings }) => [status, ...warnings])).toEqual([
    ['ok'],
    ['signed-out', 'nothing:signed-out'],
    ['not-rendered', 'nothing:loading'],
    ['not-rendered', 'nothing:loading'],
    ['not-rendered', 'nothing:blocked'],
    ['unknown-page', 'nothing:redesigned'],
    ['unknown-page', 'nothing:unknown-page'],
    ['ok'],
  ]);
  expect(documents[0]).toMatchObject({ console: 'jd', page: 'trade_summary' });
  expect(documents.slice(1, 7).flatMap(({ readings }) => readings)).toEqual([]);
  expect(documents[7]).toMatchObject({
    console: 'generic',
    readings: [
      {
        metric: 'pay_amount',
        state: 'ok',
        value: 12000,
        rounded: true,
        low: 11500,
        high: 12500,
        unit: 'CNY',
        raw: '¥1.2万',
        period: { start: '2026-08-23', end: '2026-08-23', grain: 'day' },
      },
      { metric: 'visitors', state: 'absent', value: null, raw: '-' },
    ],
  });
}, 180_000);

test('the same readings are printed as CSV on request', () => {
  const { stdout, status } = capture(
    fixture('pdd/home/page.html'),
    '--url',
    'https://mms.pinduoduo.com/home/',
    '--format',
    'csv',
  );
  expect(status).toBe(0);
  expect(stdout.startsWith('\ufeffshop,console,')).toBe(true);
  expect(stdout).toContain('6842.36');
});

test.each([
  ['no page', []],
  ['no address', [fixture('pdd/home/page.html')]],
  ['a page that is not there', ['nowhere.html', '--url', 'https://mms.pinduoduo.com/home/']],
  ['an address that is none', [fixture('pdd/home/page.html'), '--url', 'pinduoduo']],
  [
    'a time that is none',
    [fixture('pdd/home/page.html'), '--url', 'https://mms.pinduoduo.com/home/', '--at', 'yesterday'],
  ],
  ['an option nobody knows', ['--colour', 'red']],
  ['a manifest that is no JSON', ['--manifest', fixture('pdd/home/page.html')]],
])('%s is refused with exit code 2, a sentence on stderr and nothing on stdout', (_, args) => {
  const { stdout, stderr, status } = capture(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^capture: .+\nusage: /);
});
