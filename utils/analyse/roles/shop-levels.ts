import { grouped } from '../stats/grouped.ts';
import { quantile } from '../stats/quantile.ts';
import type { RoleFacts } from './role-facts.ts';
import type { RoleSettings } from './role-settings.ts';

/** The shop's own levels a product is measured against; undefined where too few products are known. */
export interface ShopLevels {
  readonly visitors: number | undefined;
  /** A tenth of the products have fewer: whoever is below is hardly looked at. */
  readonly fewVisitors: number | undefined;
  readonly newShare: number | undefined;
  /** The middle price of a category, of the shop where the category has few products. */
  readonly middlePrice: (category: string | null) => number | undefined;
  readonly highPrice: number | undefined;
  readonly fewUnits: number | undefined;
  readonly value: number | undefined;
  readonly marginValue: number | undefined;
  readonly margin: number | undefined;
  /** Sales per visitor with the conversion shrunk to the prior, and its standard error. */
  readonly worth: (facts: RoleFacts) => { readonly value: number; readonly error: number } | undefined;
}

/** A beta prior of conversion: of the category or the shop. */
export interface ConversionPrior {
  readonly alpha: number;
  readonly beta: number;
}

/** Percentiles of fewer products are nobody in particular. */
const enoughProducts = 5;

export function shopLevels(products: readonly RoleFacts[], prior: ConversionPrior, settings: RoleSettings): ShopLevels {
  const level = (of: (facts: RoleFacts) => number | null | undefined, at: number) => {
    const values = products.flatMap((facts) => of(facts) ?? []);
    return values.length < enoughProducts ? undefined : quantile(values, at);
  };
  const sum = (of: (facts: RoleFacts) => number | null) =>
    products.reduce((total, facts) => total + (of(facts) ?? 0), 0);
  const spend =
    sum(({ sales }) => sales) /
    Math.max(
      1,
      sum(({ buyers }) => buyers),
    );
  const worth = ({ visitors, buyers, sales }: RoleFacts) => {
    if (visitors === null || buyers === null || buyers > visitors) return undefined;
    const [hits, all] = [prior.alpha + buyers, prior.alpha + prior.beta + visitors];
    const rate = hits / all;
    // Nobody bought yet: what a buyer spends is taken from the shop.
    const value = rate * (buyers > 0 && sales !== null ? sales / buyers : spend);
    return { value, error: value * Math.sqrt((1 - rate) / (rate * (all + 1))) };
  };
  const middlePrice = level(({ price }) => price, 0.5);
  const middleOf = new Map<string, number>();
  for (const [category, members] of grouped(products, (facts) => facts.category ?? '')) {
    const prices = members.flatMap(({ price }) => price ?? []);
    if (category !== '' && prices.length >= enoughProducts) middleOf.set(category, quantile(prices, 0.5) ?? Number.NaN);
  }
  const dear = level(({ price }) => price, settings.priceShare);
  return {
    visitors: level(({ visitors }) => visitors, settings.trafficShare),
    fewVisitors: level(({ visitors }) => visitors, 0.1),
    newShare: level(
      ({ newVisitors, visitors }) => (newVisitors !== null && visitors ? newVisitors / visitors : null),
      0.5,
    ),
    middlePrice: (category) => middleOf.get(category ?? '') ?? middlePrice,
    highPrice:
      dear !== undefined && middlePrice !== undefined ? Math.max(dear, settings.priceTimes * middlePrice) : undefined,
    fewUnits: level(({ units }) => units, settings.fewUnitsShare),
    value: level((facts) => worth(facts)?.value, settings.valueShare),
    marginValue: level((facts) => {
      const value = worth(facts)?.value;
      return value === undefined || facts.margin === null ? null : value * facts.margin;
    }, settings.valueShare),
    margin: level(({ margin }) => margin, 0.5),
    worth,
  };
}
