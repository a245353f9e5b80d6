import { describe, expect, test } from 'vitest';
import { datedFiguresOn, figuresOn, reasonOn } from './figures-on.ts';
import { lookAt } from './look-at.ts';
import { englishTraps, oddNames } from './variants/traps-english.ts';

const at = '2026-08-24T10:00:00+08:00';
const consoles: Readonly<Record<string, string>> = {
  amazon: 'https://sellercentral.amazon.com/business-reports/ref=x#/report?id=102%3ADetailSalesTrafficByChildItem',
  shopify: 'https://admin.shopify.com/store/tillside-demo/analytics',
  woocommerce: 'https://pottery.example.com/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Frevenue',
  etsy: 'https://www.etsy.com/your/shops/me/stats',
  ebay: 'https://www.ebay.com/sh/performance/sales',
  shopee: 'https://seller.shopee.sg/datacenter/overview',
  lazada: 'https://sellercenter.lazada.com.my/ba/dashboard',
  tiktok: 'https://seller-us.tiktok.com/compass/data-overview',
  unknown: 'https://shop.example/report',
};
const card = (label: string, value: string) => `<div class="card"><div>${label}</div><div>${value}</div></div>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.each(Object.entries(consoles))('%s', (_, address) => {
  test.each(Object.entries(englishTraps))('%s yields no figure', async (_, html) => {
    const figures = await figuresOn(html, address, at);
    expect(figures.filter((figure) => !/ (?:unreadable|absent)$/.test(figure))).toEqual([]);
  });

  test('all traps at once leave the one true card as it is', async () => {
    const body = `${Object.values(englishTraps).join('')}${card('Items sold', '41')}${Object.values(englishTraps).join('')}`;
    const figures = await figuresOn(body, address, at);
    expect(figures.filter((figure) => !/ (?:unreadable|absent)$/.test(figure))).toEqual(['pay_items 41']);
  });
});

test.each(oddNames)('a product named %s is a product like any other', async (name) => {
  const table = `<table><tr><th>Title</th><th>Sessions - Total</th><th>Units Ordered</th></tr><tr><td>${escaped(name)}</td><td>12</td><td>3</td></tr></table>`;
  expect(await figuresOn(table, consoles['amazon'], at)).toEqual([`${name}: sessions 12`, `${name}: pay_items 3`]);
});

describe('pages that speak of parts under the labels of the whole', () => {
  const cards = `<h1>Report</h1>${card('Net sales', '$1,204.00')}${card('Orders', '12')}${card('Visits', '40')}${'words '.repeat(60)}`;
  test.each([
    ['one product of WooCommerce', `${consoles['woocommerce']}&filter=single_product&products=12`],
    ['filtered orders of WooCommerce', `${consoles['woocommerce']}&filter=advanced&status_is=completed`],
    ['the Etsy market place', 'https://www.etsy.com/shop/SampleClayStudio'],
    ['one source of Etsy', 'https://www.etsy.com/your/shops/me/stats/referrers/etsysearch'],
    ['an eBay listing', 'https://www.ebay.com/itm/334455667788'],
    ['eBay advertising', 'https://www.ebay.com/sh/ads/dashboard'],
    ['Shopee finance', 'https://seller.shopee.sg/portal/finance/income'],
    ['the live view of Shopify', 'https://admin.shopify.com/store/tillside-demo/live'],
    ['a TikTok video', 'https://seller-us.tiktok.com/compass/video-analytics/video-details'],
  ])('%s is not read as the shop', async (_, address) => {
    expect(await reasonOn(cards, address, at)).not.toBe('figures');
  });
});

describe('the order type of Shopee', () => {
  const cards = `${card('Sales', 'S$1,204.00')}${card('Buyers', '12')}${card('Visitors', '40')}`;
  const select = (...words: string[]) => `<div role="combobox">${words.join('</div><div>')}</div>`;
  const read = (type: string) => figuresOn(`${type}${cards}`, consoles['shopee'], at);

  test('of paid orders: pay_*', async () => {
    expect(await read(select('Paid Order'))).toEqual(['pay_amount 1204', 'pay_buyers 12', 'visitors 40']);
  });
  test('of placed orders: order_*', async () => {
    expect(await read(select('Placed Order'))).toEqual(['order_amount 1204', 'order_buyers 12', 'visitors 40']);
  });
  test('of confirmed orders, unknown or unclear: nothing', async () => {
    expect(await read(select('Confirmed Order'))).toEqual(['visitors 40']);
    expect(await read('')).toEqual(['visitors 40']);
    expect(await read(select('Placed Order', 'Paid Order'))).toEqual(['visitors 40']);
  });
  test('of a native list: the selected one', async () => {
    const list = '<select><option>Placed Order</option><option selected>Paid Order</option></select>';
    expect(await read(list)).toEqual(['pay_amount 1204', 'pay_buyers 12', 'visitors 40']);
  });
});

describe('periods', () => {
  test('a Shopify button that says Today or Yesterday names the day; "Last 30 days" names none', async () => {
    const page = (word: string) => `<div><button>${word}</button></div><main>${card('Orders', '12')}</main>`;
    const read = (word: string) => datedFiguresOn(page(word), consoles['shopify'], at);
    expect(await read('Today')).toEqual(['pay_orders 12 realtime 2026-08-24']);
    expect(await read('Yesterday')).toEqual(['pay_orders 12 day 2026-08-23']);
    expect(await read('Last 30 days')).toEqual(['pay_orders 12 unknown']);
    expect(await read('Yesterday</button><button>Today')).toEqual(['pay_orders 12 unknown']);
  });

  test('the business day is that of the marketplace', async () => {
    const page = `<section><h2>Sales today</h2>${card('Units ordered', '12')}</section>`;
    const where = (host: string) => datedFiguresOn(page, `https://${host}/business-reports`, '2026-08-24T23:30:00Z');
    expect(await where('sellercentral.amazon.com')).toEqual(['pay_items 12 realtime 2026-08-24']);
    expect(await where('sellercentral.amazon.co.jp')).toEqual(['pay_items 12 realtime 2026-08-25']);
  });

  test('05/07/2026 is read as the page proves or its language says, and otherwise not at all', async () => {
    const pickers = (one: string, two: string) =>
      `<div class="date">Date range: <input value="${one}"> - <input value="${two}"></div>${card('Units ordered', '12')}`;
    const read = async (lang: string, one: string, two: string) => {
      const html = `<html lang="${lang}"><body>${pickers(one, two)}</body></html>`;
      const look = await lookAt(html, consoles['amazon'] as string, at);
      const period = look.found === 'figures' ? look.draft.readings[0]?.period : undefined;
      return period && `${period.start}..${period.end}`;
    };
    expect(await read('en-US', '7/5/2026', '7/9/2026')).toBe('2026-07-05..2026-07-09');
    expect(await read('en-GB', '05/07/2026', '09/07/2026')).toBe('2026-07-05..2026-07-09');
    expect(await read('en', '05/07/2026', '09/07/2026')).toBeNull();
    expect(await read('en', '05/07/2026', '19/07/2026')).toBe('2026-07-05..2026-07-19');
  });

  test('rows a week apart, rows of hours and a week named by its first day are not days', async () => {
    const rows = (header: string, ...dates: string[]) =>
      `<table><tr><th>${header}</th><th>Orders</th></tr>${dates.map((date) => `<tr><td>${date}</td><td>5</td></tr>`).join('')}</table>`;
    const read = (html: string) => figuresOn(html, consoles['woocommerce'], at);
    expect(await read(rows('Date', '8/3/2026', '8/10/2026', '8/17/2026'))).toEqual([]);
    expect(await read(rows('Date', 'August 20, 2026 9 AM', 'August 20, 2026 8 AM'))).toEqual([]);
    expect(await read(rows('Week', 'August 16, 2026'))).toEqual([]);
    expect(await read(rows('Date', 'August 20, 2026', 'August 19, 2026'))).toHaveLength(2);
  });
});

describe('self-hosted consoles', () => {
  const cards = `${card('Total value', '$1,204.00')}${card('Orders', '12')}`;
  const consoleOf = async (body: string) => {
    const look = await lookAt(`<body>${body}</body>`, 'https://shop.example.org/admin/', at);
    return look.found === 'figures' ? look.draft.console : look.reason;
  };

  test('Vendure is told from others under /admin by the elements of its admin', async () => {
    expect(await consoleOf(`<vdr-app-shell>${cards}</vdr-app-shell>`)).toBe('vendure');
    expect(await consoleOf(cards)).toBe('generic');
  });

  test('customers of WooCommerce are nobody’s figures', async () => {
    const table =
      '<table><tr><th>Name</th><th>Orders</th><th>AOV</th></tr><tr><td>A. Sample</td><td>5</td><td>$9.00</td></tr></table>';
    expect(await figuresOn(table, (consoles['woocommerce'] as string).replace('revenue', 'customers'), at)).toEqual([]);
  });
});
