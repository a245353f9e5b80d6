const card = (label: string, value: string) => `<div class="card"><div>${label}</div><div>${value}</div></div>`;
const lure = [
  card('Total sales', '$987,654.00'),
  card('Sessions', '98,765'),
  card('Visitors', '98,765'),
  card('Net sales', '$87,654.00'),
  card('Units ordered', '8,765'),
].join('');

/** Pieces of a page that look like figures and are none, by what they are. */
export const englishTraps: Readonly<Record<string, string>> = {
  'a banner': '<div class="banner"><b>Sessions</b> up <b>300%</b></div><p>Total sales up 300%, orders doubled</p>',
  'a promise with an arrow': '<div><b>Sessions</b> <b>↑300%</b></div><div><span>Orders</span><span>+12%</span></div>',
  'help text':
    '<dl><dt>Visitors</dt><dd>People who saw your shop, for example 1,000 people</dd><dt>Total sales</dt><dd>Net sales plus shipping and taxes, for example $987,654.00 a year</dd></dl>',
  'a formula': '<p><b>Average order value</b> = <b>Total sales</b> ÷ <b>Orders</b> = $987.00 ÷ 12 = $82.25</p>',
  'a node nobody sees': `<style>.gone{display:none}.ghost{visibility:hidden}.clear{opacity:0}</style><div class="gone">${lure}</div><div class="ghost">${lure}</div><div class="clear">${lure}</div><div hidden>${lure}</div>`,
  'a node cut away': `<style>.cut{position:absolute;clip:rect(0 0 0 0)}.away{position:absolute;left:-9999px}.flat{height:0;overflow:hidden}</style><div class="cut">${lure}</div><div class="away">${lure}</div><div class="flat">${lure}</div>`,
  'what people write': `<div class="comment-list"><div class="comment-item">${lure}</div></div><blockquote>${lure}</blockquote><div class="review-card">${lure}</div>`,
  'comments of the markup': `<!-- ${lure} --><template>${lure}</template><noscript>${lure}</noscript>`,
  'a notice': `<div class="notice-bar" role="alert">${lure}</div>`,
  'a choice of metrics':
    '<label><input type="checkbox" checked>Sessions</label> <label><input type="checkbox">Total sales</label> 5/12',
  'a chart': '<svg><text>Sessions</text><text>98,765</text></svg><canvas>Sessions 98,765</canvas>',
  'badges of a menu':
    '<ul class="main-menu"><li>Orders <span>77</span></li></ul><a href="#">Orders <span class="awaiting-mod count-7"><span class="processing-count">77</span></span></a><nav>Orders <b>77</b></nav>',
  'an industry benchmark': `<section><h3>Industry benchmark</h3>${card('Sessions', '98,765')}${card('Conversion rate', '9.87%')}</section>`,
};

/** Names of products that look like markup, formulas or figures. */
export const oddNames = [
  '<b>Orders</b> <i>98,765</i>',
  '=HYPERLINK("https://evil.example","Total sales 98,765")',
  '+1+cmd|calc!A0',
  'Sessions: 98,765',
  '{{constructor.constructor("x")()}} Tote',
] as const;
