import type { Messages } from '../zh.ts';

export const sections: Messages['sections'] = {
  label: 'Sections',
  names: {
    today: 'Overview',
    why: 'Why',
    candidates: 'Picks',
    benchmarks: 'Conversion',
    products: 'Products',
    profit: 'Profit',
    campaigns: 'Campaigns',
    customers: 'Customers',
    data: 'Data',
    settings: 'Settings',
  },
};
