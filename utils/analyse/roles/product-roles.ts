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
}

export interface RoleReport {
  readonly products: readonly ProductRoles[];
  readonly concentration: Concentration | undefined;
}

export interface RoleOptions {
  readonly settings?: RoleSettings;
  /** Conversion prior of the shop or category (alpha buyers among alpha + beta visitors). */
  readonly prior?: ConversionPrior;
  readonly pins?: readonly RolePin[];
  /** De-duplicated visitors of the shop; without it the products' are added up, which understates a share. */
  readonly shopVisitors?: number | null;
}

/** Conversion of a shop nothing is known of. */
const anyShop: ConversionPrior = { alpha: 1, beta: 49 };

/** 引流款, 利润款 (推广款), 活动款, 形象款 and 常规 with the confidence of each, from what each product does in its shop. */
export function productRoles(products: readonly RoleFacts[], options: RoleOptions = {}): RoleReport {
  const { settings = roleDefaults, prior = anyShop, pins = [], shopVisitors = null } = options;
  const levels = shopLevels(products, prior, settings);
  const head = headOf(products, settings.headShare);
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
    concentration: heaviest(products, shopVisitors, settings.concentration),
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

function heaviest(
  products: readonly RoleFacts[],
  shopVisitors: number | null,
  limit: number,
): Concentration | undefined {
  const total = shopVisitors ?? products.reduce((sum, { visitors }) => sum + (visitors ?? 0), 0);
  const first = products.reduce<RoleFacts | undefined>(
    (best, next) => ((next.visitors ?? -1) > (best?.visitors ?? -1) ? next : best),
    undefined,
  );
  if (!first?.visitors || total <= 0) return undefined;
  const share = Math.min(1, first.visitors / total);
  return share >= limit ? { key: first.key, share } : undefined;
}
