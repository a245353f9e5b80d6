import type { Messages } from '../zh.ts';

export const sections: Messages['sections'] = {
  label: 'Sections',
  names: {
    today: 'Overview',
    why: 'Why',
    candidates: 'Picks',
    benchmarks: 'Conversion',
    products: 'Products',
    shops: 'Shops',
    profit: 'Profit',
    campaigns: 'Campaigns',
    customers: 'Customers',
    reports: 'Reports',
    data: 'Data',
    settings: 'Settings',
  },
};
