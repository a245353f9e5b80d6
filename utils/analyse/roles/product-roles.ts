import type { ProductRole, RolePin } from '../../model/user-data.ts';
import type { RoleFacts } from './role-facts.ts';
import { eventRole, imageRole, profitRole, type Reason, type RoleVerdict, trafficRole } from './role-rules.ts';
import { type RoleSettings, roleDefaults } from './role-settings.ts';
import { type ConversionPrior, shopLevels } from './shop-levels.ts';

/** The roles of one product; several at once, 常规 when it has none. */
export interface ProductRoles {
  readonly key: string;
  readonly roles: readonly RoleVerdict[];
  /** The operator decided: confidence is 1 and there are no reasons. */
  readonly pinned: boolean;
  /** What the figures suggest, pinned or not. */
  readonly suggested: readonly RoleVerdict[];
  /** Outside the products that make most of the sales. */
  readonly longTail: boolean;
}

/** A product that carries too much of the shop's traffic. */
export interface Concentration {
  readonly key: string;
  readonly share: number;
  /** Of the shop's visitors, or of the visits of all products: visits may be added up, people may not. */
  readonly of: 'shop-visitors' | 'product-visits';
}

export interface RoleReport {
  readonly products: readonly ProductRoles[];
  readonly concentration: Concentration | undefined;
  /** Whether there is anything a product's share of the traffic can be taken of. */
  readonly hasTraffic: boolean;
}

export interface RoleOptions {
  readonly settings?: RoleSettings;
  /** Conversion prior of the shop or category (alpha buyers among alpha + beta visitors). */
  readonly prior?: ConversionPrior;
  readonly pins?: readonly RolePin[];
  /** De-duplicated visitors of the shop; without it a product's share is one of visits, or is not said. */
  readonly shopVisitors?: number | null;
}

/** Conversion of a shop nothing is known of. */
const anyShop: ConversionPrior = { alpha: 1, beta: 49 };

/** 引流款, 利润款 (推广款), 活动款, 形象款 and 常规 with the confidence of each, from what each product does in its shop. */
export function productRoles(products: readonly RoleFacts[], options: RoleOptions = {}): RoleReport {
  const { settings = roleDefaults, prior = anyShop, pins = [], shopVisitors = null } = options;
  const levels = shopLevels(products, prior, settings);
  const head = headOf(products, settings.headShare);
  const traffic = trafficOf(products, shopVisitors);
  return {
    products: products.map((facts) => {
      const verdicts = [
        verdict('traffic', trafficRole(facts, levels)),
        verdict('profit', profitRole(facts, levels), facts.margin === null),
        verdict('event', eventRole(facts, settings)),
        verdict('image', imageRole(facts, levels)),
      ].filter((one) => one !== undefined);
      const suggested = orRegular(verdicts);
      const pin = pins.find(({ product }) => product === facts.key);
      const roles = pin?.roles.map((role): RoleVerdict => ({ role, candidate: false, confidence: 1, reasons: [] }));
      return {
        key: facts.key,
        roles: roles ?? suggested,
        pinned: pin !== undefined,
        suggested,
        longTail: !head.has(facts.key),
      };
    }),
    concentration: heaviest(traffic, settings.concentration),
    hasTraffic: traffic !== undefined,
  };
}

/** A role is judged only when all that it asks for is known. */
function verdict(
  role: ProductRole,
  asked: readonly (Reason | undefined)[],
  candidate = false,
): RoleVerdict | undefined {
  const reasons = asked.filter((reason) => reason !== undefined);
  if (reasons.length < asked.length) return undefined;
  return { role, candidate, confidence: Math.min(...reasons.map(({ probability }) => probability)), reasons };
}

function orRegular(verdicts: readonly RoleVerdict[]): readonly RoleVerdict[] {
  const held = verdicts.filter(({ reasons }) => reasons.every(({ holds }) => holds));
  if (held.length > 0) return held;
  const nearest = Math.max(0, ...verdicts.map(({ confidence }) => confidence));
  return [{ role: 'regular', candidate: false, confidence: 1 - nearest, reasons: [] }];
}

/** The best sellers that together make `part` of the sales. */
function headOf(products: readonly RoleFacts[], part: number): ReadonlySet<string> {
  const sold = products.toSorted((a, b) => (b.sales ?? 0) - (a.sales ?? 0));
  const total = sold.reduce((sum, { sales }) => sum + (sales ?? 0), 0);
  const head = new Set<string>();
  let before = 0;
  for (const { key, sales } of sold) {
    if (!sales || before >= part * total) break;
    head.add(key);
    before += sales;
  }
  return head;
}

interface Traffic extends Pick<Concentration, 'of'> {
  readonly total: number;
  readonly parts: readonly { readonly key: string; readonly amount: number }[];
}

/** What shares are taken of; people of several products are never added up: who saw two would count twice. */
function trafficOf(products: readonly RoleFacts[], shopVisitors: number | null): Traffic | undefined {
  const parts = (amount: (facts: RoleFacts) => number | null | undefined) =>
    products.flatMap((facts) => {
      const value = amount(facts);
      return value === null || value === undefined ? [] : [{ key: facts.key, amount: value }];
    });
  const people = parts(({ visitors }) => visitors);
  if (shopVisitors !== null && shopVisitors > 0 && people.length > 0)
    return { of: 'shop-visitors', total: shopVisitors, parts: people };
  const visits = parts(({ sessions }) => sessions);
  const total = visits.reduce((sum, { amount }) => sum + amount, 0);
  return total > 0 ? { of: 'product-visits', total, parts: visits } : undefined;
}

function heaviest(traffic: Traffic | undefined, limit: number): Concentration | undefined {
  const first = traffic?.parts.toSorted((a, b) => b.amount - a.amount)[0];
  if (!traffic || !first || first.amount <= 0) return undefined;
  const share = Math.min(1, first.amount / traffic.total);
  return share >= limit ? { key: first.key, share, of: traffic.of } : undefined;
}
