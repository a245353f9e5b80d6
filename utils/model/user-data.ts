/** What every item has that a person entered or imported: kept as plain JSON, one document an item. */
interface UserItem {
  /** Unique among items of its kind; made by whoever enters it. */
  readonly id: string;
  /** When it was last entered, ISO 8601 with offset: of two entries with one id the later one stands. */
  readonly at: string;
}

/** What a cost is for, in the order it is taken off: goods; what selling one costs; what the shop pays for pushing it; running costs. */
export const costKinds = [
  'goods',
  'freight',
  'packaging',
  'platform-fee',
  'payment-fee',
  'insurance',
  'coupon',
  'running',
] as const;
export type CostKind = (typeof costKinds)[number];

/** What the value is paid for. `share-of-sales`: of what was paid; `share-of-net`: of what is left after refunds; both decimals. */
export const costBases = ['per-unit', 'per-order', 'share-of-sales', 'share-of-net', 'per-day'] as const;
export type CostBasis = (typeof costBases)[number];

/** A cost that holds from a day on. */
export interface Cost extends UserItem {
  readonly shopKey: string;
  /** entityKey() of the product; null: holds for every product without a cost of its own. */
  readonly product: string | null;
  readonly kind: CostKind;
  readonly basis: CostBasis;
  /** An amount of `currency`, or a decimal for shares. */
  readonly value: number;
  /** ISO 4217; null for shares only. */
  readonly currency: string | null;
  /** First and last business day, YYYY-MM-DD; `to` null: until another takes over. */
  readonly from: string;
  readonly to: string | null;
  readonly source: 'entered' | 'imported';
}

/** A campaign: the days of the event itself, and how long before and after it is felt. */
export interface CampaignEvent extends UserItem {
  /** Null: holds for every shop. */
  readonly shopKey: string | null;
  readonly name: string;
  /** Id of the entry of the calendar it stands for (618, double-11 …): links one year's event to the last. */
  readonly festival: string | null;
  readonly from: string;
  readonly to: string;
  readonly preDays: number;
  readonly postDays: number;
  /** What is aimed at over the days of the event, by metric id. */
  readonly plan: Readonly<Record<string, number>>;
  /** entityKey() of the products that took part; left out or empty: the whole shop. */
  readonly products?: readonly string[];
  /** Not one of ours: takes the festival of its year out of the calendar. */
  readonly hidden: boolean;
}

export const actionKinds = [
  'main-picture',
  'title',
  'detail-page',
  'price',
  'promotion',
  'advertising',
  'stock',
  'service',
  'other',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Something the operator did and wants to see the effect of. */
export interface ActionNote extends UserItem {
  readonly shopKey: string;
  /** First business day it was in force. */
  readonly date: string;
  /** entityKey() of the product; null: the whole shop. */
  readonly product: string | null;
  readonly kind: ActionKind;
  readonly text: string;
}

/** 引流款, 利润款, 活动款, 形象款, 常规. */
export const productRoles = ['traffic', 'profit', 'event', 'image', 'regular'] as const;
export type ProductRole = (typeof productRoles)[number];

/** Roles the operator decided on: they replace what the figures suggest. */
export interface RolePin extends UserItem {
  readonly shopKey: string;
  readonly product: string;
  readonly roles: readonly ProductRole[];
}

/**
 * What products are filed under, as the user decided or a list of theirs says. One entry for all products of one
 * decision; of two that name a product the later stands, and what was entered stands above what was imported.
 */
export interface CategoryNote extends UserItem {
  readonly shopKey: string;
  /** Null: what was said of these products before is taken back, the console's own word counts again. */
  readonly category: string | null;
  /** entityKey() of each. */
  readonly products: readonly string[];
  readonly source: 'entered' | 'imported';
}

/** Everything a person entered; part of every backup. */
export interface UserData {
  readonly costs: readonly Cost[];
  readonly events: readonly CampaignEvent[];
  readonly notes: readonly ActionNote[];
  readonly pins: readonly RolePin[];
  readonly categories: readonly CategoryNote[];
}
export type UserKind = keyof UserData;
export type UserItemOf<Kind extends UserKind> = UserData[Kind][number];
