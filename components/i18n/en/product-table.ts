import type { productTable as zh } from '../zh/product-table.ts';

export const productTable: typeof zh = {
  pick: (name: string) => `Pick ${name} to compare`,
  compare: (count: number) => (count === 1 ? '1 product picked' : `${count} products side by side`),
  drop: 'Pick none',
  columns: 'Columns',
  usual: 'Usual columns',
  views: 'Views',
  noViews: 'Keep the columns, order and search on screen as a view, to open it again with one click.',
  viewName: 'Name of the view',
  keep: 'Save',
  forget: (name: string) => `Delete the view ${name}`,
  undo: 'Undo deletion',
  copy: 'Copy',
  copied: (rows: string) => `${rows} rows copied`,
  notCopied: 'Could not copy, please try again',
};
