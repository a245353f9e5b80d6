import type { ProductRole } from '../../model/user-data.ts';
import { normalCdf } from '../stats/normal-cdf.ts';
import type { RoleFacts } from './role-facts.ts';
import type { RoleSettings } from './role-settings.ts';
import type { ShopLevels } from './shop-levels.ts';

/** One condition of a role, with its numbers, so that a verdict can explain itself. */
export interface Reason {
  readonly fact:
    | 'visitors'
    | 'new-visitor-share'
    | 'value-per-visitor'
    | 'margin'
    | 'event-share'
    | 'price'
    | 'units'
    | 'declining';
  readonly value: number;
  readonly threshold: number;
  readonly holds: boolean;
  /** Probability that it holds of the product's true rate, not only of what was seen. */
  readonly probability: number;
}

export interface RoleVerdict {
  readonly role: ProductRole;
  /** Judged by sales per visitor because no cost is known: 推广款候选. */
  readonly candidate: boolean;
  /** The weakest of its conditions. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

type Fact = Reason['fact'];

/** At least `threshold`, seen with a normal error; without an error it is a plain fact. */
function atLeast(fact: Fact, value: number | null, threshold: number | undefined, error = 0): Reason | undefined {
  if (value === null || threshold === undefined) return undefined;
  const holds = value >= threshold;
  const probability = error > 0 ? normalCdf((value - threshold) / error) : Number(holds);
  return { fact, value, threshold, holds, probability };
}

function atMost(fact: Fact, value: number | null, threshold: number | undefined, error = 0): Reason | undefined {
  const turned = atLeast(fact, value, threshold, error);
  if (!turned) return undefined;
  return {
    ...turned,
    holds: turned.value <= turned.threshold,
    probability: error > 0 ? 1 - turned.probability : Number(turned.value <= turned.threshold),
  };
}

const share = (part: number | null, whole: number | null) =>
  part === null || !whole || part > whole ? null : part / whole;
/** Standard error of a share, one success and one failure added so that 0 of 3 is not certain (Agresti & Coull 1998). */
const shareError = (part: number, whole: number) => Math.sqrt(((part + 1) * (whole - part + 1)) / (whole + 2) ** 3);

/** 引流款: much of the traffic, much of it new, and not dear. Margin is not asked for. */
export function trafficRole(facts: RoleFacts, levels: ShopLevels): readonly (Reason | undefined)[] {
  const { visitors, newVisitors, price, category = null } = facts;
  const fresh = share(newVisitors, visitors);
  const many = atLeast('visitors', visitors, levels.visitors, Math.sqrt(Math.max(1, visitors ?? 0)));
  const isNew = atLeast('new-visitor-share', fresh, levels.newShare, shareError(newVisitors ?? 0, visitors ?? 0));
  // Shares of new visitors are not shown everywhere, nor are prices: they count where they are known.
  return [many ?? undefined, ...(isNew ? [isNew] : []), ...known(atMost('price', price, levels.middlePrice(category)))];
}

/** 利润款, or without costs 推广款候选: what a visitor is worth. */
export function profitRole(facts: RoleFacts, levels: ShopLevels): readonly (Reason | undefined)[] {
  const worth = levels.worth(facts);
  const { margin } = facts;
  if (margin === null)
    return [
      worth && atLeast('value-per-visitor', worth.value, levels.value, worth.error),
      {
        fact: 'declining',
        value: Number(facts.declining),
        threshold: 0,
        holds: !facts.declining,
        probability: Number(!facts.declining),
      },
    ];
  return [
    worth && atLeast('value-per-visitor', worth.value * margin, levels.marginValue, worth.error * Math.abs(margin)),
    atLeast('margin', margin, levels.margin),
  ];
}

/** 活动款: lives by events. */
export function eventRole(
  { eventUnits, units }: RoleFacts,
  { eventShare }: RoleSettings,
): readonly (Reason | undefined)[] {
  return [atLeast('event-share', share(eventUnits, units), eventShare, shareError(eventUnits ?? 0, units ?? 0))];
}

/** 形象款: dear, looked at, seldom bought. */
export function imageRole({ price, units, visitors }: RoleFacts, levels: ShopLevels): readonly (Reason | undefined)[] {
  return [
    atLeast('price', price, levels.highPrice),
    atMost('units', units, levels.fewUnits, Math.sqrt(Math.max(1, units ?? 0))),
    atLeast('visitors', visitors, levels.fewVisitors),
  ];
}

const known = (reason: Reason | undefined) => (reason ? [reason] : []);
