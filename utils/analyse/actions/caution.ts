import type { ActionKind } from '../../model/user-data.ts';

/** Why the difference may not be the action's doing. */
export type Caution =
  /** Something else was done to the product or the shop in the same weeks. */
  | { readonly kind: 'other-action'; readonly id: string; readonly date: string; readonly what: ActionKind }
  /** A campaign was felt in the same weeks; its days are left out. */
  | { readonly kind: 'campaign'; readonly id: string }
  /** The price is another one. */
  | { readonly kind: 'price'; readonly before: number; readonly after: number }
  /** Visitors come from elsewhere: share of them that would have to change source. */
  | { readonly kind: 'traffic-mix'; readonly moved: number }
  /** The whole shop changed as well. */
  | { readonly kind: 'shop-moved'; readonly effect: number }
  /** The week before was unusually bad or good: things would have turned anyway. */
  | { readonly kind: 'unusual-week-before'; readonly effect: number }
  | { readonly kind: 'few-days'; readonly days: number }
  | { readonly kind: 'missing-days'; readonly days: number };

/** From where on a change of price, of the traffic's sources or of the shop is worth a word. */
export const worthMentioning = { price: 0.03, trafficMix: 0.1 } as const;
