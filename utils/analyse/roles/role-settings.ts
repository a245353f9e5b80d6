/** Thresholds of the roles. No standard for them is published: they are the user's to change. Shares are 0 … 1. */
export interface RoleSettings {
  /** 引流款: more visitors than this share of the products. */
  readonly trafficShare: number;
  /** 利润款: more margin (without costs: sales) per visitor than this share of the products. */
  readonly valueShare: number;
  /** 活动款: at least this share of its units sold on event days. */
  readonly eventShare: number;
  /** 形象款: dearer than this share of the products, … */
  readonly priceShare: number;
  /** … at least so many times the middle price, … */
  readonly priceTimes: number;
  /** … and sold less than this share of the products is. */
  readonly fewUnitsShare: number;
  /** One product with this share of the shop's visitors is a risk. */
  readonly concentration: number;
  /** The products that make this share of sales are no long tail. */
  readonly headShare: number;
}

export const roleDefaults: RoleSettings = {
  trafficShare: 0.8,
  valueShare: 0.7,
  eventShare: 0.5,
  priceShare: 0.9,
  priceTimes: 2,
  fewUnitsShare: 0.3,
  concentration: 0.3,
  headShare: 0.8,
};
