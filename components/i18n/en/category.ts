import type { category as zh } from '../zh/category.ts';

export const category: typeof zh = {
  head: 'Category',
  none: 'Not filed',
  all: 'All categories',
  filter: 'Filter by category',
  set: 'Set category…',
  of: (count) => `Category of ${count} ${count === '1' ? 'product' : 'products'}`,
  name: 'Category',
  example: 'such as Bedding > Sets',
  apply: 'Set',
  giveBack: 'Take back, use the console’s',
  filed: (count, name) => `${count} ${count === '1' ? 'product is' : 'products are'} filed under “${name}”.`,
  givenBack: (count) => `What you set for ${count} ${count === '1' ? 'product' : 'products'} is taken back.`,
  sources: { entered: 'set by you', imported: 'from an imported list', console: 'from the console' },
  title: 'No product categories yet',
  how: 'Open a product table with a category column in the console, or import an export or a cost list that has one; or tick products in the dashboard’s product table and choose “Set category…”.',
  pivotNow: 'Categories are those of today; earlier periods are grouped by them too.',
  tickAll: (count) => `Pick all ${count}`,
  change: 'Change',
  close: 'Close',
  product: (name) => `Category: ${name}`,
};
