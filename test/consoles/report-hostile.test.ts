import { expect, test } from 'vitest';
import { reportSteps } from '../../entrypoints/page-report/report-steps.ts';
import { lookAt } from './look-at.ts';
import { contextOf, reportNow, reportOf } from './report-of.ts';
import { showInFrame } from './show-in-frame.ts';

const url = 'https://shop.example/report';
const at = '2026-08-24T10:00:00+08:00';
const page = (body: string) => `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`;
const card = '<div><span>访客数</span><b>920</b></div>';
const figures = async (html: string) => {
  const look = await lookAt(html, url, at);
  return look.found === 'figures'
    ? look.draft.readings.map(({ metric, state }) => `${metric} ${state}`).toSorted()
    : [look.reason];
};

/** What a page that ran its scripts shows, and what its report shows. */
async function both(body: string) {
  const html = page(body);
  const report = await reportOf(html, url, at);
  return { page: await figures(html), report: await figures(report.html) };
}

test.each([
  'parentElement',
  'tagName',
  'getAttribute',
  'attributes',
  'childNodes',
  'shadowRoot',
  'getAttributeNames',
  'nodeType',
  'value',
  'style',
])('a form whose field is named %s is written down like any other', async (field) => {
  const { page, report } = await both(
    `<form><input name="${field}"><div><span>支付买家数</span><b>5</b></div></form>${card}`,
  );
  expect(report).toEqual(page);
  expect(report).toEqual(['pay_buyers ok', 'visitors ok']);
});

test('a document whose properties are overlaid by named elements is written down', async () => {
  const overlay = ['body', 'querySelector', 'documentElement', 'createElement', 'URL']
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
    .join('');
  const { page, report } = await both(`${overlay}${card}`);
  expect(report).toEqual(page);
});

test('open shadow roots, one in the other and with slots, are read from the report', async () => {
  const { page, report } = await both(`<div id="host"><b slot="note">1,204</b></div><div id="deep"></div><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<section><span>支付买家数</span><b>12</b><slot name="note"></slot></section>';
    const outer = document.getElementById('deep').attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<span>访客数</span><b>920</b>';
  </script>`);
  expect(page).toEqual(['pay_buyers ok', 'visitors ok']);
  expect(report).toEqual(page);
});

test('what a style sheet hides stays hidden, also inside a shadow root', async () => {
  const { page, report } =
    await both(`<style>.gone{display:none}.clear{opacity:0}.away{position:absolute;left:-9999px}.small{font-size:0}</style>${card}
    ${['gone', 'clear', 'away', 'small'].map((name, i) => `<section class="${name}"><span>${['支付金额', '支付买家数', '浏览量', '支付件数'][i]}</span><b>5</b></section>`).join('')}
    <div id="host"></div><script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
      '<style>.x{visibility:hidden}</style><section class="x"><span>加购人数</span><b>7</b></section>';</script>`);
  expect(page).toEqual(['visitors ok']);
  expect(report).toEqual(page);
});

test('a chosen tab that is marked by its colour alone is still the chosen one', async () => {
  const tabs = '<div><i class="t">实时</i><i class="t on2">昨日</i><i class="t">近7天</i></div>';
  const html = page(`<style>.t{color:#888}.on2{color:#06f}</style>${tabs}${card}`);
  const period = async (text: string) => {
    const look = await lookAt(text, url, at);
    return look.found === 'figures' ? look.draft.readings[0]?.period : undefined;
  };
  expect(await period(html)).toMatchObject({ start: '2026-08-23', grain: 'day' });
  expect(await period((await reportOf(html, url, at)).html)).toEqual(await period(html));
});

test('markup only a script can build is read like the page', async () => {
  const { page, report } = await both(`<div id="a"></div><script>
    const make = (tag, text, ...inside) => { const e = document.createElement(tag); if (text) e.textContent = text; e.append(...inside); return e; };
    document.getElementById('a').append(
      make('p', '', make('div', '', make('span', '访客数'), make('b', '920'))),
      make('a', '', make('a', '', make('span', '支付买家数'), make('b', '12'))),
      make('h3', '', make('h4', '概况')),
      make('button', '', make('button', 'x')));
  </script>`);
  expect(page).toEqual(['pay_buyers ok', 'visitors ok']);
  expect(report).toEqual(page);
});

test('a frame of the same origin stands in the report with its own figures, one of another does not', async () => {
  const inner = `<p>访客数</p><b>920</b>`;
  const { html, removed } = await reportOf(
    page(`<iframe srcdoc="${inner}"></iframe><iframe sandbox srcdoc="${inner}"></iframe>`),
    url,
    at,
  );
  const [own, other] = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('iframe');
  expect(own?.getAttribute('srcdoc')).toContain('访客数');
  expect(own?.getAttribute('srcdoc')).not.toContain('920');
  expect(other?.hasAttribute('srcdoc')).toBe(false);
  expect(removed.frames).toBe(1);
});

test('ten thousand elements inside each other do not overflow the stack', async () => {
  const { html } = await reportOf(
    page(`${card}<div id="deep" style="display:none"></div><script>let at = document.getElementById('deep');
      for (let i = 0; i < 10000; i++) { const next = document.createElement('div'); at.append(next); at = next; } at.textContent = 'x';</script>`),
    url,
    at,
  );
  expect(html.split('<div').length).toBeGreaterThan(10_000);
});

test('a page of 170,000 nodes is written down in short steps', async () => {
  const rows = `<tr>${'<td><span>12</span></td>'.repeat(20)}</tr>`.repeat(2800);
  await showInFrame(page(`${card}<table>${rows}</table>`), (document) => {
    const work = reportSteps(document, contextOf(url, at));
    const started = performance.now();
    let longest = 0;
    for (let step = work.next(), since = started; ; step = work.next()) {
      longest = Math.max(longest, performance.now() - since);
      since = performance.now();
      if (step.done) break;
    }
    const all = performance.now() - started;
    console.log(`170,000 nodes: ${Math.round(all)} ms, longest step ${Math.round(longest)} ms`);
    expect(all).toBeLessThan(30_000);
    expect(longest).toBeLessThan(all / 4 + 50);
  });
});

test('a report of a report is a report', async () => {
  const html = page(`${card}<table><tr><th>商品</th><th>访客数</th></tr><tr><td>水杯</td><td>5</td></tr></table>`);
  const once = await reportOf(html, url, at);
  const twice = await reportOf(once.html, url, at);
  expect(await figures(twice.html)).toEqual(await figures(html));
});

test('a megabyte in a text takes no time and is cut', async () => {
  const started = performance.now();
  const { html } = await reportOf(
    page(`${card}<p>${'1'.repeat(1_000_000)}</p><p>${'访'.repeat(500_000)}</p>`),
    url,
    at,
  );
  expect(html.length).toBeLessThan(20_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('the page is as it was after a report', async () => {
  await showInFrame(page(`${card}<input value="a">`), (document) => {
    const before = document.documentElement.outerHTML;
    reportNow(document, contextOf(url, at));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
