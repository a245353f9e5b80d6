import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportOf } from './report-of.ts';

const url = 'https://sycm.taobao.com/cc/item_rank.htm?token=TOK9f8e7d6c5b4a&itemId=681123456789#access=ACC1234567';
const at = '2026-08-24T10:00:00+08:00';
const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>TITLESECRET 王小明</title><meta name="csrf" content="CSRFSECRET"><script>window.user={name:"SCRIPTSECRET"}</script><style>.a::before{content:"STYLESECRET"}</style></head><body><div class="ebase-ModernFrame__title">王小明旗舰店</div><span>统计时间 2026-08-23</span>${body}</body></html>`;

const reported = async (body: string) => (await reportOf(page(body), url, at)).html;

const planted: Readonly<Record<string, readonly [html: string, secret: string]>> = {
  'a name in a text': ['<p>王小明</p>', '王小明'],
  'a name beside known words': ['<p>收货人：王小明 支付金额 88.00</p>', '王小明'],
  'a phone number': ['<td>138 0013 8000</td>', '138 0013 8000'],
  'a phone number in one piece': ['<p>手机号13800138000</p>', '13800138000'],
  'a Latin name': ['<p>Zebediah Quorlington</p>', 'Quorlington'],
  'an e-mail address': ['<p>zebediah@quorl.example</p>', 'zebediah'],
  'a street': ['<p>浙江省杭州市西湖区文三路391号</p>', '文三路391'],
  'a product title of trade words': ['<a href="#">海绵宝宝儿童水杯</a>', '海绵宝宝'],
  'an amount': ['<b>¥1,287,634.55</b>', '1,287,634'],
  'an amount in a label’s own text': ['<b>支付金额：1287634</b>', '1287634'],
  'a clock of an order': ['<i>2026-08-23 14:37:21</i>', '14:37:21'],
  'a field’s value': ['<input value="FIELDSECRET">', 'FIELDSECRET'],
  'what is typed beside a date': ['<input value="2026-08-23 王小明">', '王小明'],
  'a hidden field': ['<input type="hidden" value="2026-08-23 HIDDENSECRET">', 'HIDDENSECRET'],
  'a placeholder': ['<input placeholder="PLACESECRET">', 'PLACESECRET'],
  'a text area': ['<textarea>AREASECRET</textarea>', 'AREASECRET'],
  'what somebody is writing': ['<div contenteditable>EDITSECRET<b>DEEPSECRET</b></div>', 'SECRET'],
  'a chosen option': ['<select><option selected>OPTIONSECRET</option></select>', 'OPTIONSECRET'],
  'an option’s value': ['<select><option value="VALUESECRET">a</option></select>', 'VALUESECRET'],
  'a title': ['<a title="TITLESECRET">a</a>', 'TITLESECRET'],
  'an alternative text': ['<img alt="ALTSECRET">', 'ALTSECRET'],
  'a spoken label': ['<b aria-label="ARIASECRET 13800138000">a</b>', 'ARIASECRET'],
  'a spoken value': ['<b role="slider" aria-valuetext="ARIASECRET">a</b>', 'ARIASECRET'],
  'data in attributes': ['<b data-buyer="DATASECRET" data-row-key="681123456789">a</b>', 'DATASECRET'],
  'a row’s key': ['<table><tr data-row-key="681123456789"><td>a</td></tr></table>', '681123456789'],
  'a token in a link': ['<a href="/x?token=abcTOKENSECRETdef">a</a>', 'TOKENSECRET'],
  'a host in a link': ['<a href="https://wangxiaoming.example/">a</a>', 'wangxiaoming'],
  'a name in a link’s path': ['<a href="/user/wangxiaoming/orders">a</a>', 'wangxiaoming'],
  'an encoded name in a link': ['<a href="/x?q=%E7%8E%8B%E5%B0%8F">a</a>', 'E7'],
  'a name in a link’s setting': ['<a href="/x?wangxiaoming">a</a>', 'wangxiaoming'],
  'a script in a link': ['<a href="javascript:alert(\'LINKSECRET\')">a</a>', 'LINKSECRET'],
  'an address to write to': ['<a href="mailto:wangxiaoming@x.example">a</a>', 'wangxiaoming'],
  'a number to call': ['<a href="tel:13800138000">a</a>', '13800138000'],
  'a picture’s address': ['<img src="https://img.example/IMGSECRET.png" srcset="SETSECRET.png 2x">', 'SECRET'],
  'a picture in the style': ['<b style="background:url(https://x.example/URLSECRET)">a</b>', 'URLSECRET'],
  'a class with a number': ['<b class="order-681123456789">a</b>', '681123456789'],
  'a class with a name': ['<b class="buyer-王小明">a</b>', '王小明'],
  'an id with a phone number': ['<b id="u13800138000">a</b>', '13800138000'],
  'a script': ['<script type="application/json">{"a":"JSONSECRET"}</script>', 'JSONSECRET'],
  'a comment': ['<!-- COMMENTSECRET -->', 'COMMENTSECRET'],
  'a template': ['<template><p>TEMPLATESECRET</p></template>', 'TEMPLATESECRET'],
  'what stands without scripts': ['<noscript>NOSCRIPTSECRET</noscript>', 'NOSCRIPTSECRET'],
  'a drawing’s text': ['<svg><text>SVGSECRET</text></svg>', 'SVGSECRET'],
  'a video': ['<video src="VIDEOSECRET.mp4" title="王小明">FALLBACKSECRET</video>', 'SECRET'],
  'a shadow root': ['<div><template shadowrootmode="open"><p>SHADOWSECRET</p></template></div>', 'SHADOWSECRET'],
  'a frame': ['<iframe srcdoc="<p>FRAMESECRET</p>" name="NAMESECRET"></iframe>', 'SECRET'],
  'an element’s name': ['<x-namesecret data-x="a">a</x-namesecret>', 'data-x'],
  'a hidden part': ['<div hidden>HIDEAWAYSECRET</div><div style="display:none">13800138000</div>', 'HIDEAWAYSECRET'],
  'a picture character in a name': ['<p>🌸小花🌸</p>', '🌸'],
  'raised and circled digits': ['<p>⑦②¹³</p>', '⑦'],
  'other scripts': ['<p>Иван Петров</p><p>みずほ</p><p>김영희</p>', 'Иван'],
  'accented letters': ['<p>Žofie Černá</p>', 'Žofie'],
};

for (const [what, [html, secret]] of Object.entries(planted)) {
  test(`${what} is not in the report`, async () => {
    const report = await reported(`<main>${html}</main>`);
    expect(report).not.toContain(secret);
    expect(report.replace(/&amp;/g, '&')).not.toMatch(
      /TITLESECRET|CSRFSECRET|SCRIPTSECRET|STYLESECRET|王小明|TOK9f8|ACC123|681123456789/,
    );
  });
}

test('nothing in the report can run or load', async () => {
  const report = await reported(
    '<a href="javascript:1" onclick="x()">a</a><form action="https://x.example"><button formaction="javascript:1">b</button></form><object data="x"></object><embed src="x"><link rel="stylesheet" href="x"><base href="https://x.example"><img src=x onerror=y><iframe src="https://x.example/"></iframe>',
  );
  const parsed = new DOMParser().parseFromString(report, 'text/html');
  expect(parsed.querySelectorAll('script,link,base,[src],[action],[formaction],[data]').length).toBe(0);
  const attributes = [...parsed.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
});

const name = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{4,9} [A-Z][a-z]{5,9}$/),
  fc
    .array(fc.integer({ min: 0x4e00, max: 0x9fa0 }), { minLength: 3, maxLength: 4 })
    .map((codes) => String.fromCodePoint(...codes)),
  fc.stringMatching(/^1[3-9]\d{9}$/),
  fc.stringMatching(/^[a-f\d]{24}$/),
);

test('no made-up name, number or token is found again, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 3, maxLength: 8 }), async (names) => {
      const body = names.map(
        (one, i) =>
          `<p title="${one}" id="x${i}" data-a="${one}">${one}</p><a href="/u?k=${one}">${one}: 1</a><input value="${one}">`,
      );
      const report = await reported(body.join(''));
      expect(names.filter((one) => report.includes(one))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('what was the same stays the same, and different names stay different', async () => {
  const report = await reported(
    '<i class="a">张三丰</i><i class="b">张三丰</i><i class="c">李四海</i><b class="a">1,234</b><b class="b">1,234</b>',
  );
  const parsed = new DOMParser().parseFromString(report, 'text/html');
  const text = (selector: string) => parsed.querySelector(selector)?.textContent;
  expect(text('i.a')).toBe(text('i.b'));
  expect(text('i.a')).not.toBe(text('i.c'));
  expect(text('b.a')).toBe(text('b.b'));
  expect(text('b.a')).toMatch(/^[1-9],\d{3}$/);
});

test('digits of a private font stay digits of a private font', async () => {
  const report = await reported('<b id="x">\ue123\ue124</b>');
  expect(new DOMParser().parseFromString(report, 'text/html').getElementById('x')?.textContent).toMatch(
    /^[\ue000-\uf8ff]{2}$/,
  );
});
