import { badgeWords } from './badge-words.ts';
import { actions } from './en/actions.ts';
import { alerts } from './en/alerts.ts';
import { benchmarks } from './en/benchmarks.ts';
import { campaigns } from './en/campaigns.ts';
import { candidates } from './en/candidates.ts';
import { customers } from './en/customers.ts';
import { equation } from './en/equation.ts';
import { festivals } from './en/festivals.ts';
import { filesEn } from './en/files.ts';
import { health } from './en/health.ts';
import { kinds } from './en/kinds.ts';
import { s } from './en/plural.ts';
import { productTable } from './en/product-table.ts';
import { profit } from './en/profit.ts';
import { report } from './en/report.ts';
import { sections } from './en/sections.ts';
import { tab } from './en/tab.ts';
import { teach } from './en/teach.ts';
import { tree } from './en/tree.ts';
import { trend } from './en/trend.ts';
import { welcome } from './en/welcome.ts';
import { why } from './en/why.ts';
import type { Messages } from './zh.ts';

/** The words of the extension in English; those of a section are in a file of their own. */
export const en: Messages = {
  app: { name: 'Tillside', tagline: 'Make sense of your back office' },
  titles: { panel: 'Tillside', dashboard: 'Tillside · Dashboard', welcome: 'Tillside · Get started' },
  header: {
    shop: 'Shop',
    unnamed: 'Unnamed shop',
    updated: (ago) => `updated ${ago}`,
    week: (seen, of) => `${seen}/${of} days`,
    days: (seen, of) => `${seen} of the last ${of} days read`,
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
  save: {
    label: 'Export CSV',
    scope: 'What to export',
    all: 'Everything',
    busy: (done) => `Exporting… ${done} rows`,
    done: (rows) => `Exported ${rows} row${s(rows)}`,
    failed: 'The export failed and nothing was changed. Please try again.',
    empty: 'Nothing to export in this period',
  },
  firstRun: {
    title: 'No figures yet. Three steps to start',
    steps: [
      'Choose the consoles to switch on',
      'Open your console as you always do',
      'Figures appear here by themselves; your history starts today',
    ],
    open: 'Set up',
    promise: 'Everything stays in this browser.',
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
  storage: {
    lost: 'Your history is gone',
    lostWhy: (snapshots: string, day: string) =>
      `This computer held ${snapshots} readings (up to ${day}); now the browser has an empty database. Its data may have been cleared, or the disk failed.`,
    lostHint: 'If you have a backup file, restore it before you go on reading; both are merged.',
    restore: 'Restore a backup',
    goOn: 'Start anew without it',
    damaged: (pieces: string) => `${pieces} pieces of data are damaged and cannot be read`,
    damagedHint:
      'They were set aside; everything else is as it was. Open the pages of those days to read them again, or restore a backup.',
    sizes: (used: string) => `The data take ${used}`,
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
  popup: {
    read: 'Read automatically',
    openPanel: 'Open side panel',
    openWelcome: 'Set up',
    yesterday: 'Yesterday',
    none: 'No figures yet. Switch on a console, open it as you always do, and yesterday appears here.',
  },
  welcome,
  sections,
  dashboard: { name: 'Dashboard', open: 'Open dashboard' },
  badges: badgeWords.en,
  settings: {
    rises: 'Colours of change',
    risesHint: 'Which colour a change in your favour has. A rise of refunds is not in your favour.',
    habit: 'By language',
    red: 'Red is good',
    green: 'Green is good',
    reading: 'Reading',
    consoles: 'Consoles',
  },
  undo: 'Undo',
  profit,
  festivals,
  campaigns,
  actions,
  customers,
  kinds,
  sample: {
    name: 'Sample data',
    hint: 'Eighteen weeks of an invented shop, to get to know Tillside. Never mixed with your own data.',
    note: 'Sample data, not your shop',
    leave: 'Leave the sample',
    look: 'Look at sample data first',
    console: 'Sample',
  },
  why,
  tree,
  coverage: {
    label: 'Days kept',
    states: { captured: 'read', partial: 'in part', contradictory: 'contradictory', missing: 'not read' },
    seen: (days: number, of: number) => `${days} of ${of} days`,
    missing: (days: string) => `missing ${days}`,
    next: 'Open next',
    open: (page: string, day: string) => `${page}, and choose ${day}`,
    rows: (rows: string, of: string) => `${rows} of ${of} rows`,
    whole: 'No gaps in these five weeks.',
    others: 'other pages',
  },
  retention: {
    name: 'Keep details',
    hint: 'How long products, sources and the like are kept. The history of the shop itself always stays.',
    all: 'All',
    months: (months: number) => `${months} months`,
    would: (size: string) => `About ${size} of older details will be removed, while the browser is idle.`,
    none: 'There is nothing older: nothing will be removed.',
  },
  subject: { product: 'Product', shop: 'Whole shop', look: 'Look at this product alone' },
  productTable,
  report,
  health,
  teach,
  candidates,
  alerts,
  benchmarks,
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
  },
  loading: 'Reading…',
  files: filesEn,
};
