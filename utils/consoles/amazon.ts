import type { Adapter } from '../model/adapter.ts';
import { chinese, english, french, german, japanese, spanish } from './amazon-labels.ts';

// The business day and currency of each marketplace; North America reports in Pacific time.
const markets: Readonly<Record<string, readonly [timeZone: string, currency: string]>> = {
  com: ['America/Los_Angeles', 'USD'],
  ca: ['America/Los_Angeles', 'CAD'],
  'com.mx': ['America/Los_Angeles', 'MXN'],
  'com.br': ['America/Sao_Paulo', 'BRL'],
  'co.uk': ['Europe/London', 'GBP'],
  de: ['Europe/Berlin', 'EUR'],
  fr: ['Europe/Paris', 'EUR'],
  it: ['Europe/Rome', 'EUR'],
  es: ['Europe/Madrid', 'EUR'],
  nl: ['Europe/Amsterdam', 'EUR'],
  'com.be': ['Europe/Brussels', 'EUR'],
  se: ['Europe/Stockholm', 'SEK'],
  pl: ['Europe/Warsaw', 'PLN'],
  'com.tr': ['Europe/Istanbul', 'TRY'],
  ae: ['Asia/Dubai', 'AED'],
  sa: ['Asia/Riyadh', 'SAR'],
  in: ['Asia/Kolkata', 'INR'],
  'co.jp': ['Asia/Tokyo', 'JPY'],
  sg: ['Asia/Singapore', 'SGD'],
  'com.au': ['Australia/Sydney', 'AUD'],
};

/** Amazon Seller Central business reports, by product or by date: sessions, not visitors; units per session. */
export const amazon: Adapter = {
  id: 'amazon',
  version: 2,
  name: { zh: '亚马逊卖家中心', en: 'Amazon Seller Central' },
  matches: Object.keys(markets).map((tld) => `https://sellercentral.amazon.${tld}/*`),
  markets: Object.fromEntries(
    Object.entries(markets).map(([tld, [timeZone, currency]]) => [
      `sellercentral.amazon.${tld}`,
      { timeZone, currency },
    ]),
  ),
  dates: 'page-language',
  home: 'https://sellercentral.amazon.com/business-reports',
  shop: [{ name: '#partner-switcher span' }, { name: '[class*="partner-dropdown-button"] span' }],
  labels: {
    ...english,
    ...german,
    ...spanish,
    ...french,
    ...japanese,
    ...chinese,
  },
  pages: [
    {
      id: 'business_report_by_sku',
      name: { zh: '业务报告：按 SKU', en: 'Business report by SKU' },
      url: 'DetailSalesTrafficBySKU',
      rowId: 'SKU',
      expects: ['pay_items'],
    },
    {
      id: 'business_report_by_parent',
      name: { zh: '业务报告：按父商品', en: 'Business report by parent item' },
      url: 'DetailSalesTrafficByParentItem',
      parents: true,
      expects: ['pay_items'],
    },
    {
      id: 'business_report_by_product',
      name: { zh: '业务报告：按商品', en: 'Business report by product' },
      url: 'DetailSalesTrafficByChildItem',
      expects: ['pay_items'],
    },
    {
      id: 'business_report',
      name: { zh: '业务报告', en: 'Business report' },
      url: '/business-reports|/gp/site-metrics',
      // The dashboard compares with the same days of other weeks and years, in tables and cards of the same labels.
      blocks: [{ title: '^(?:Compare|Comparison)', read: 'ignore' }],
    },
  ],
};
