import type { Market } from '../../utils/analyse/calendar/festivals.ts';

const western: readonly string[] = ['amazon', 'ebay', 'etsy', 'shopify', 'woocommerce'];
/** Their shops sell to buyers of several parts of the world. */
const both: readonly string[] = ['shopee', 'lazada', 'tiktok'];

/** Whose festivals move the buyers of a console's shops. */
export function marketsOf(console: string | undefined): readonly Market[] {
  if (console === undefined) return ['china'];
  if (both.includes(console)) return ['china', 'west'];
  return western.includes(console) ? ['west'] : ['china'];
}
