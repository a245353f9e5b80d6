import { equation } from './en/equation.ts';
import { keys } from './en/keys.ts';
import { s } from './en/plural.ts';
import { sections } from './en/sections.ts';
import { tab } from './en/tab.ts';
import { trend } from './en/trend.ts';
import type { Messages } from './zh.ts';

/** The words of the first screen in English; those of a section come with its code (words/). */
export const en: Messages = {
  app: { name: 'Tillside', tagline: 'Make sense of your back office' },
  titles: { panel: 'Tillside', dashboard: 'Tillside · Dashboard', welcome: 'Tillside · Get started' },
  header: {
    shop: 'Shop',
    unnamed: 'Unnamed shop',
    updated: (ago) => `updated ${ago}`,
    week: (seen, of) => `${seen}/${of} days`,
    days: (seen, of) => `${seen} of the last ${of} days read`,
    look: 'See which days are missing',
    daysHint: (missing) => `Missing: ${missing}`,
  },
  tab,
  span: { label: 'Period', day: 'Yesterday', week: '7 days', month: '30 days' },
  equation,
  trend,
  products: {
    label: 'Products',
    search: 'Search name or ID',
    name: 'Product',
    count: (shown, all) => (shown === all ? `${all} product${s(all)}` : `${shown} of ${all} products`),
    none: 'No products read for this period yet',
    noneHint: (console) => `Open the product ranking of ${console} and scroll to the end of the list.`,
    noMatch: (query) => `No product matches “${query}”`,
    clear: 'Clear search',
    sortBy: (column) => `Sort by ${column}`,
    noId: 'no ID',
  },
  failure: {
    title: 'Your figures cannot be opened right now',
    retry: 'Try again',
    kinds: {
      quota: 'The disk or the browser’s storage is full. Free some space, then try again. Nothing stored was lost.',
      blocked: 'Another Tillside page still uses the old data format. Close other Tillside pages and try again.',
      newer: 'These figures were stored by a newer Tillside. Update the extension to open them.',
      lost: 'The connection to the database was lost and three tries did not bring it back. Restart the browser.',
      closed: 'The connection to the database was closed. Trying again restores it.',
      failed: 'The database could not be read. Try again; if it keeps happening, restart the browser.',
    },
  },
  footer: {
    language: 'Language',
    theme: 'Appearance',
    auto: 'System',
    anyLanguage: 'Auto',
    light: 'Light',
    dark: 'Dark',
    privacy: 'Kept in this browser',
    setup: 'Consoles',
  },
  sections,
  dashboard: { name: 'Dashboard', open: 'Open dashboard' },
  undo: 'Undo',
  keys,
  sample: {
    name: 'Sample data',
    hint: 'Eighteen weeks of an invented shop, to get to know Tillside. Never mixed with your own data.',
    note: 'Sample data, not your shop',
    leave: 'Leave the sample',
    look: 'Look at sample data first',
    console: 'Sample',
    pages: { home: 'Home', item_rank: 'Product ranking', flow_source: 'Traffic sources' },
  },
  subject: { product: 'Product', shop: 'Whole shop', look: 'Look at this product alone' },
  short: {
    pay_amount: 'Sales',
    pay_conversion_rate: 'Conversion',
    session_conversion_rate: 'Conversion',
    unit_session_rate: 'Units per session',
    amount_per_buyer: 'Per buyer',
    amount_per_order: 'Per order',
    pay_buyers: 'Buyers',
    pay_items: 'Units',
    pay_orders: 'Orders',
    item_visitors: 'Item visitors',
    add_to_cart_buyers: 'Added to cart',
  },
  loading: 'Reading…',
};
