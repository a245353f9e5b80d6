const card = (label: string, value: string) => `<div class="card"><div>${label}</div><div>${value}</div></div>`;
const lure = `${card('支付金额', '987,654.00')}${card('访客数', '98,765')}${card('成交金额', '¥987,654.00')}`;

/** Pieces of a page that look like figures and are none, by what they are. */
export const traps: Readonly<Record<string, string>> = {
  'a banner': '<div class="banner"><b>访客数</b>提升<b>300%</b></div><p>访客数提升300%，支付转化率翻3倍</p>',
  'a promise with an arrow': '<div><b>访客数</b> <b>↑300%</b></div><div><span>支付转化率</span><span>+12%</span></div>',
  'help text':
    '<dl><dt>访客数</dt><dd>统计周期内访问您店铺的去重人数，例如 1,000 人</dd><dt>支付金额</dt><dd>买家付款 987,654.00 元</dd></dl>',
  'a formula': '<p><b>支付转化率</b> = <b>支付买家数</b> ÷ <b>访客数</b> = 98 ÷ 9,876 = 0.99%</p>',
  'a node nobody sees': `<style>.gone{display:none}.ghost{visibility:hidden}.clear{opacity:0}</style><div class="gone">${lure}</div><div class="ghost">${lure}</div><div class="clear">${lure}</div>`,
  'a node cut away': `<style>.cut{position:absolute;clip:rect(0 0 0 0)}.away{position:absolute;left:-9999px}.flat{height:0;overflow:hidden}</style><div class="cut">${lure}</div><div class="away">${lure}</div><div class="flat">${lure}</div>`,
  'what people write': `<div class="comment-list"><div class="comment-item">${lure}</div></div><blockquote>${lure}</blockquote>`,
  'comments of the markup': `<!-- ${lure} --><template>${lure}</template><noscript>${lure}</noscript>`,
  'a notice': `<div class="notice-bar" role="alert">${lure}</div>`,
  'a choice of metrics':
    '<label><input type="checkbox" checked>访客数</label> <label><input type="checkbox">支付金额</label> 5/12',
  'a tile of an article':
    '<div class="tile"><div>北欧风地垫</div><div>ID:802114530099</div><div>支付金额</div><div>987,654.00</div></div>',
  'a chart': '<svg><text>访客数</text><text>98,765</text></svg><canvas>访客数 98,765</canvas>',
};
