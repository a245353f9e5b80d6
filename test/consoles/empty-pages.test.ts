import { expect, test } from 'vitest';
import { reasonOn } from './figures-on.ts';
import { lookAtPiece } from './look-at.ts';

const home = 'https://sycm.taobao.com/portal/home.htm';
const words = '店铺公告与运营建议，请各位商家留意平台规则的更新。'.repeat(20);

test.each([
  ['a skeleton over the cards', '<div class="ant-skeleton"><span>支付金额</span><b>0</b></div>'],
  [
    'a spinner over the cards',
    '<div><div class="ant-spin-spinning"></div><div><span>支付金额</span><b>0</b></div></div>',
  ],
  ['labels under aria-busy', `<div aria-busy="true"><span>支付金额</span><b>0</b></div><p>${words}</p>`],
  ['a word for loading', `<div>加载中</div><p>${words}</p>`],
  ['a spinner over nothing', `<div class="ant-spin ant-spin-spinning"></div><p>${words}</p>`],
  ['an empty body', ''],
  ['a shell with a menu', '<nav><a>首页</a><a>交易</a><a>流量</a></nav>'],
  ['an application’s empty root', '<div id="root"></div><script>1</script>'],
])('%s is a page that is still loading', async (_, body) => {
  expect(await reasonOn(body, home)).toBe('loading');
});

test.each([
  ['a password field', '<form><input name="user"><input type="password"><button>登录</button></form>', home],
  ['words that ask to sign in', `<div>登录已失效，请重新登录</div><p>${words}</p>`, home],
  ['a code to scan', `<div>扫码登录</div><p>${words}</p>`, home],
  ['the path of a sign-in page', `<p>${words}</p>`, 'https://sycm.taobao.com/custom/login.htm'],
  [
    'a session that has expired',
    '<p>Your session has expired. Please log in again.</p>',
    'https://shop.example/report',
  ],
])('%s means signed out', async (_, body, address) => {
  expect(await reasonOn(body, address)).toBe('signed-out');
});

test('a password field nobody sees does not mean signed out', async () => {
  const body = `<form style="display:none"><input type="password"></form><p>${words}</p>`;
  expect(await reasonOn(body, home)).not.toBe('signed-out');
});

test.each([
  [
    '生意参谋’s own block page',
    '<p>亲，检测到您正使用爬虫/插件（如：阿明工具、淘指数、店透视及类似功能的插件）爬取平台商业信息，该行为违反淘宝规则，请立即删除/卸载爬虫和插件，页面将在您停止违规行为10min后恢复访问，以上违规行为，可能导致B类扣分等处罚</p>',
  ],
  ['a slider to drag', '<p>请拖动下方滑块完成验证</p>'],
  ['too many requests', '<p>访问过于频繁，请稍后再试</p>'],
  ['a captcha', '<p>Unusual traffic from your network. Please solve the captcha.</p>'],
])('%s means blocked', async (_, body) => {
  expect(await reasonOn(body, home)).toBe('blocked');
});

test('a described page with figures under unknown labels was redesigned, and says what is missing', async () => {
  const body = `<div>统计时间 2026-08-23</div><div><span>全新指标</span><b>920</b></div><p>${words}</p>`;
  const look = await lookAtPiece(body, home);
  expect(look).toEqual({ found: 'nothing', reason: 'redesigned', missing: ['pay_amount', 'visitors'] });
});

test('a market page is never read', async () => {
  const body = `<div>统计时间 2026-08-23</div><div><span>支付金额</span><b>920</b></div><div><span>交易指数</span><b>1,234</b></div><p>${words}</p>`;
  expect(await reasonOn(body, 'https://sycm.taobao.com/mc/mq/overview')).toBe('unknown-page');
});

test('a page nobody described without figures is unknown', async () => {
  expect(await reasonOn(`<p>${words}</p>`, 'https://sycm.taobao.com/somewhere/else')).toBe('unknown-page');
  expect(await reasonOn(`<p>${words}</p>`, 'https://shop.example/blog')).toBe('unknown-page');
});

test('a page that shows only figures of others has no figures of its own', async () => {
  const body = `<div><span>支付金额</span><span>同行平均</span><b>5</b></div><div>统计时间 2026-08-23</div><p>${words}</p>`;
  expect(await reasonOn(body, home)).toBe('redesigned');
});

test('part of a described page is partial and says what is missing', async () => {
  const look = await lookAtPiece('<div><span>支付金额</span><b>920.00</b></div>', home);
  expect(look.found === 'figures' && [look.draft.status, look.draft.missing]).toEqual(['partial', ['visitors']]);
});

test('a block that is still loading does not hide the others, and gives nothing itself', async () => {
  const body =
    '<section><div><span>支付金额</span><b>920.00</b></div></section><section><div class="ant-spin-spinning"></div><div><span>访客数</span><b>0</b></div></section>';
  const look = await lookAtPiece(body, home);
  expect(look.found === 'figures' && look.draft.readings.map(({ metric }) => metric)).toEqual(['pay_amount']);
});
