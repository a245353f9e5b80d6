import type { tree as zh } from '../zh/tree.ts';

export const tree: typeof zh = {
  by: {
    factors: 'As a product',
    funnel: 'By step of the funnel',
    favorites: 'By favourites',
    items: 'By units × price',
    'visitor-kind': 'By new and returning',
    source: 'By traffic source',
    paid: 'By paid and free',
  },
  paid: 'Paid traffic',
  free: 'Free traffic',
  unlisted: 'Not listed',
  overlap: 'Counted twice',
};
