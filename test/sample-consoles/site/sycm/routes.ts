/** The paths of both pages. */
export const routes = { home: '/portal/home.htm', itemRank: '/cc/item_rank' } as const;
