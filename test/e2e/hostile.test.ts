import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLab } from '../harness/build-extension.ts';
import { databaseText, stateOf, storageText } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { savedPage, servePages } from '../harness/serve-pages.ts';
import { readStore } from '../harness/store-door.ts';

const home = 'https://sycm.taobao.com/portal/home.htm';
const rank = 'https://sycm.taobao.com/cc/item_rank';
const orders = 'https://sycm.taobao.com/trade/orders.htm';
const evil = 'https://evil.example/frame.html';
const shop = '拾屿样例家居旗舰店';
const pages = new Map<string, string>();
const complaints: string[] = [];
const inTime = { timeout: 20_000 };
let lab: Lab;

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
  await servePages(lab.context, pages);
  lab.context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())));
  (await lab.worker()).on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

afterAll(() => lab?.close());

let day = 0;
/** Each page speaks of a day of its own: what one of them says of a figure is no revision of another's. */
const frame = (body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><div class="ebase-ModernFrame__title">${shop}</div><span class="oui-date-picker-current-date">统计时间 2026-08-${10 + day++}</span>${body}</body></html>`;
const cards = (amount: string) =>
  `<h3>整体看板</h3><div><p>支付金额</p><b>${amount}</b></div><div><p>访客数</p><b>3,482</b></div><footer>${'帮助中心 规则中心 '.repeat(30)}</footer>`;
const table = (rows: readonly string[]) =>
  `<h3>商品排行</h3><table><thead><tr><th>商品</th><th>访客数</th><th>支付金额</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
const row = (name: string, visitors = '5', amount = '10.00') =>
  `<tr><td>${name}</td><td>${visitors}</td><td>${amount}</td></tr>`;

/** Serves the document at the address and opens it in a window of its own; the extension's script is in its frames. */
async function open(url: string, document: string): Promise<Page> {
  pages.set(url, document);
  const page = await newWindow(lab);
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return page;
}

async function figuresOf(metric: string): Promise<readonly (number | null)[]> {
  const all = (await readStore(lab.door)).flatMap(({ figures }) => figures);
  return all.filter((figure) => figure.metric === metric && figure.role === 'own').map(({ value }) => value);
}

async function names(): Promise<readonly (string | null)[]> {
  const all = (await readStore(lab.door)).flatMap(({ figures }) => figures);
  return [...new Set(all.filter(({ entity }) => entity.kind === 'product').map(({ entity }) => entity.name))];
}

const shops = async () => (await readStore(lab.door)).map((one) => one.shop.key).toSorted();
const isCaptured = (page: Page) =>
  expect.poll(async () => (await stateOf(lab.door, page))?.state, inTime).toBe('captured');

/** Runs in the script's own world of the page, as a page that broke out of its renderer's rules could. */
async function inReadersWorld<T>(page: Page, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    contextId: worlds[0] as number,
  });
  await session.detach();
  return result.value as T;
}

const hostileNames = [
  '<img src=x onerror="top.__ran=1;alert(1)">云朵四件套',
  '"><script>top.__ran=1</script>遮光窗帘',
  'javascript:top.__ran=1',
  '__proto__',
  'constructor',
  '{{constructor.constructor("top.__ran=1")()}}',
  '=HYPERLINK("https://evil.example","餐具")',
  '\u202e‮套件四棉全\u2066',
];
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

test('names that look like code are kept as the text they are, and nothing runs, in the page or in the panel', async () => {
  const page = await open(rank, frame(table(hostileNames.map((name, at) => row(escaped(name), String(at + 1))))));
  await isCaptured(page);
  const kept = await names();
  for (const name of hostileNames.slice(0, 7)) expect(kept).toContain(name);
  const panel = await newWindow(lab);
  await panel.clock.setFixedTime(new Date('2026-08-11T12:00:00+08:00'));
  await panel.goto(`chrome-extension://${lab.extensionId}/sidepanel.html`);
  await panel.getByText('云朵四件套').first().waitFor();
  for (const one of [page, panel, lab.door]) {
    expect(await one.evaluate('[globalThis.__ran, ({}).visitors, Object.keys(Object.prototype)]')).toEqual([
      undefined,
      undefined,
      [],
    ]);
  }
  // Chromium would load what an injected tag names: the panel holds no image and no foreign link.
  expect(await panel.locator('img, iframe, a[href^="javascript:"], a[href^="http"]').count()).toBe(0);
  const own = readFileSync(join(buildLab(), 'sidepanel.html'), 'utf8').match(/<script[^>]*src="[^"]+"/g) ?? [];
  expect(own.length).toBeGreaterThan(0);
  expect(await panel.locator('script').count()).toBe(own.length);
  await Promise.all([page.close(), panel.close()]);
});

test('cells of a megabyte neither stop the worker nor keep later figures of the page from being stored', async () => {
  const page = await open(
    rank,
    frame(table([row('1,'.repeat(500_000), '1'.repeat(1_000_000), 'x'.repeat(1_000_000))])),
  );
  await page.evaluate(
    (html) => {
      const place = document.querySelector('tbody');
      if (place) place.innerHTML = html;
    },
    row('纯棉毛巾', '77', '770.00'),
  );
  await expect.poll(names, inTime).toContain('纯棉毛巾');
  expect((await databaseText(lab.door)).length).toBeLessThan(200_000);
  await page.close();
});

test('a page whose own world is overridden, and whose DOM is clobbered, is read as it looks', async () => {
  const clobbered = ['tagName', 'parentElement', 'getAttribute', 'children', 'childNodes', 'hasAttribute', 'nodeType']
    .map((name) => `<input name="${name}">`)
    .join('');
  const overridden = `<script>
    for (const name of ['map', 'filter', 'flatMap', 'push', 'join', 'includes', 'find', 'some', 'every'])
      Array.prototype[name] = () => { throw new Error('overridden'); };
    JSON.stringify = JSON.parse = () => { throw new Error('overridden'); };
    String.prototype.replace = String.prototype.trim = () => '999';
    Object.defineProperty(Object.prototype, 'shopKey', { get: () => 'jd:somebody', set() {} });
    document.querySelector = () => null;
    window.MutationObserver = class { observe() {} disconnect() {} };
    window.fetch = window.XMLHttpRequest = undefined;
  </script>`;
  const page = await open(home, overridden + frame(`<form>${clobbered}<div>${cards('4,444.00')}</div></form>`));
  await isCaptured(page);
  expect(await figuresOf('pay_amount')).toContain(4444);
  await page.close();
});

test('the page can say nothing to the extension, and the extension says nothing to the page', async () => {
  const draft = { console: 'sycm', shopKey: 'sycm:forged', readings: [{ metric: 'pay_amount', value: 1 }] };
  const forging = `<script>
    window.heard = [];
    addEventListener('message', (event) => { if (event.data?.from !== 'page') heard.push(JSON.stringify(event.data)); });
    window.touched = [];
    onload = () => new MutationObserver((records) => touched.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    window.doors = [typeof chrome?.runtime?.sendMessage, typeof chrome?.runtime?.connect, typeof browser];
    const draft = ${JSON.stringify(draft)};
    for (let i = 0; i < 2000; i++) {
      postMessage({ from: 'page', type: 'saveSnapshot', data: draft, id: i }, '*');
      document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'console' } }));
    }
    new BroadcastChannel('tillside').postMessage({ shop: 'sycm:forged' });
    window.flooding = setInterval(() => postMessage({ from: 'page', type: 'saveSnapshot', data: draft }, '*'), 1);
  </script>`;
  const page = await open(home, frame(cards('5,555.00')) + forging);
  await isCaptured(page);
  expect(await figuresOf('pay_amount')).toContain(5555);
  expect(await page.evaluate('doors')).toEqual(['undefined', 'undefined', 'undefined']);
  expect(await page.evaluate('heard')).toEqual([]);
  // Nor does the document show that anything was here.
  expect(await page.evaluate('touched')).toEqual([]);
  expect(await shops()).toEqual([`sycm:${shop}`]);
  await page.close();
});

test('a frame of another site that plays the console is kept apart from it', async () => {
  const fake = '<!doctype html><html lang="zh-CN">'.concat(frame(cards('6,666.00')).replace('旗舰店', '旗舰店<i></i>'));
  pages.set(evil, fake);
  const page = await open(
    home,
    frame(
      `${cards('7,777.00')}<iframe src="${evil}" width="600" height="400"></iframe><iframe sandbox="allow-scripts" srcdoc="${escaped(fake).replaceAll('"', '&quot;')}"></iframe>`,
    ),
  );
  await expect.poll(shops, inTime).toEqual([expect.stringMatching(/^generic:/), `sycm:${shop}`]);
  await isCaptured(page);
  // The frame speaks last, twice: a reader sends its second look only when the first was dealt with.
  const inside = page.frames().find((one) => one.url() === evil);
  for (const amount of ['6,667.00', '6,668.00']) {
    const looks = await looksAt('generic');
    await inside
      ?.locator('b')
      .first()
      .evaluate((element, text) => {
        element.textContent = text;
      }, amount);
    await expect.poll(() => looksAt('generic'), inTime).toBe(looks + 1);
  }
  const own = await amountsOf('sycm');
  expect(own).toContain(7777);
  expect(own.filter((amount) => Math.floor((amount ?? 0) / 10) === 666)).toEqual([]);
  // What the toolbar and the panel say of the tab is the console's, whichever of the two was read last.
  expect(await stateOf(lab.door, page)).toMatchObject({ console: 'sycm', shopKey: `sycm:${shop}` });
  await page.close();
});

/** How many snapshots of a console there are. */
async function looksAt(console: string): Promise<number> {
  const stored = (await readStore(lab.door)).filter((one) => one.shop.console === console);
  return stored.reduce((sum, { snapshots }) => sum + snapshots.length, 0);
}

async function amountsOf(console: string): Promise<readonly (number | null)[]> {
  const stored = (await readStore(lab.door)).filter((one) => one.shop.console === console);
  return stored.flatMap(({ figures }) =>
    figures.filter(({ metric }) => metric === 'pay_amount').map(({ value }) => value),
  );
}

test('two sites that name the same shop are two shops', async () => {
  for (const host of ['one', 'two']) {
    const page = await open(`https://${host}.example/shop`, frame(cards('77.00')));
    await isCaptured(page);
    await page.close();
  }
  const kept = (await shops()).filter((key) => /@(?:one|two)\.example$/.test(key));
  expect(kept).toEqual([`generic:${shop}@one.example`, `generic:${shop}@two.example`]);
});

test('a renderer that was taken over can store nothing for another console, site or shop', async () => {
  const page = await open('https://evil.example/shop', frame(cards('8,888.00')));
  await isCaptured(page);
  const before = await shops();
  const send = (draft: object) =>
    inReadersWorld<string>(
      page,
      `chrome.runtime.sendMessage({ id: 1, type: 'saveSnapshot', data: ${JSON.stringify(draft)}, timestamp: Date.now() }).then((answer) => JSON.stringify(answer))`,
    );
  const reading = {
    entity: { kind: 'shop', id: null, name: shop },
    metric: 'pay_amount',
    role: 'own',
    state: 'ok',
    value: 1,
    unit: 'CNY',
    period: { start: '2026-08-23', end: '2026-08-23', grain: 'day' },
    raw: '1',
  };
  const honest = {
    console: 'generic',
    page: null,
    url: 'https://evil.example/shop',
    shop: null,
    shopKey: 'generic:@evil.example',
    at: '2026-08-24T10:00:00+08:00',
    adapterVersion: 1,
    status: 'ok',
    completeness: null,
    missing: [],
    warnings: [],
    readings: [reading],
  };
  const named = { id: null, name: shop };
  const lies = [
    { ...honest, console: 'sycm', shop: named, shopKey: `sycm:${shop}` },
    { ...honest, console: 'sycm', shop: named, shopKey: `sycm:${shop}`, url: home },
    { ...honest, shopKey: `sycm:${shop}` },
    { ...honest, shopKey: 'generic:@mms.pinduoduo.com' },
    { ...honest, readings: [{ ...reading, metric: '__proto__' }] },
    { ...honest, readings: [{ ...reading, value: null }] },
    { ...honest, readings: [{ ...reading, raw: 'x'.repeat(100_000) }] },
    { ...honest, readings: [] },
  ];
  for (const lie of lies) expect(await send(lie)).toContain('"refused"');
  expect(await shops()).toEqual(before);
  // The same sentence without a lie is believed: it was not the form that was refused.
  expect(await send(honest)).toMatch(/"id":"[0-9a-f]{64}"/);
  await page.close();
});

test('names, phones and addresses of buyers appear nowhere in what is kept', async () => {
  const planted = ['张三丰', '李小龙女士', '13800138000', '138 0013 8001', '浙江省杭州市西湖区文三路', '余杭塘路'];
  const person = '收货人：张三丰 13800138000 浙江省杭州市西湖区文三路90号';
  const orderRows = `<tr><td>日式棉麻桌布</td><td>3</td><td>99.00</td><td>李小龙女士 138 0013 8001 杭州余杭塘路866号</td></tr>`;
  const document = frame(
    `<h2>${person}</h2>${cards('9,999.00')}
     <div class="card"><div class="card-title">${person}</div><div><p>支付买家数</p><b>97</b></div></div>
     <h3>近期订单</h3>
     <table><thead><tr><th>商品</th><th>访客数</th><th>支付金额</th><th>收货信息</th></tr></thead><tbody>${orderRows}</tbody></table>
     <table><thead><tr><th>收货人</th><th>支付金额</th></tr></thead><tbody><tr><td>${person}</td><td>45.00</td></tr></tbody></table>
     <table><thead><tr><th>订单编号</th><th>买家</th><th>支付金额</th></tr></thead><tbody><tr><td>3720011998877<i>${person}</i></td><td>李小龙女士</td><td>45.00</td></tr></tbody></table>
     <label>收件地址 <input value="${person}"></label><textarea>${person}</textarea>`,
  );
  for (const url of [home, rank, orders]) {
    const page = await open(`${url}?receiver=13800138000`.replace(/\?.*/, ''), document);
    await isCaptured(page);
    await page.close();
  }
  const figures = JSON.stringify(await readStore(lab.door));
  const kept = [await databaseText(lab.door), await storageText(lab.door), figures].join('\n');
  expect(figures).toContain('9999');
  expect(await databaseText(lab.door)).toContain('日式棉麻桌布');
  expect(planted.filter((word) => kept.includes(word))).toEqual([]);
});

test('after all this the worker lives and reads a page like any other, and nothing has complained', async () => {
  const page = await open('https://mms.pinduoduo.com/home/', savedPage('pdd/home/page.html'));
  await isCaptured(page);
  expect(await figuresOf('pay_amount')).toContain(6842.36);
  expect(complaints).toEqual([]);
});
