import type { ActionNote } from '../../model/user-data.ts';
import type { Campaign } from '../calendar/campaigns-between.ts';
import { feltSpan, pastOf } from '../calendar/felt-span.ts';
import { calendar } from '../calendar.ts';
import type { DayValues } from '../campaigns/day-values.ts';
import { addDays } from '../civil-date.ts';
import type { Interval } from '../shown-interval.ts';
import type { Span } from '../span.ts';
import type { Caution } from './caution.ts';
import { changedMix, changedPrice, otherActions, thinDays } from './cautions-of.ts';
import { type EffectDay, type MatchedEffect, matchedEffect } from './matched-effect.ts';
import { placeboError } from './placebo-error.ts';

/** The metric looked at, and what else is known of the same days. */
export interface ActionData {
  readonly kind: 'count' | 'amount' | 'rate';
  /** The metric of the product (or shop); for a rate its numerator. */
  readonly values: DayValues;
  /** For a rate: its denominator. */
  readonly of?: DayValues;
  /** The same of the shop, for a product: what happened to everything. */
  readonly shop?: { readonly values: DayValues; readonly of?: DayValues };
  readonly price?: DayValues;
  /** Visitors by traffic source. */
  readonly sources?: readonly DayValues[];
}

/** What a noted action may have changed. */
export interface ActionReport {
  readonly before: Span;
  readonly after: Span;
  /** Undefined: too few days yet, or before. */
  readonly effect: MatchedEffect | undefined;
  /** The effect beyond what the shop did, with its 90 % interval; null for the shop itself or when it is not known. */
  readonly beyondShop: { readonly effect: number; readonly range: Interval | null } | null;
  /** The interval holds no "nothing happened". */
  readonly isClear: boolean;
  readonly cautions: readonly Caution[];
}

const weeksBefore = 4;
const daysAfter = 14;
const z95 = 1.6448536269514722;

/**
 * Before and after a noted action: up to 14 days from its day on against the same weekdays of the 4 weeks before,
 * without days of campaigns, and a caution for everything else that changed. The interval is at least as wide as what
 * the same comparison makes of earlier days without an action. An association, never a proof.
 * @param notes all notes of the shop. @param campaigns felt in the half year before and since. @param until last whole day.
 */
export function actionReport(
  note: ActionNote,
  data: ActionData,
  around: { readonly notes: readonly ActionNote[]; readonly campaigns: readonly Campaign[]; readonly until: string },
): ActionReport {
  const felt = around.campaigns.map((campaign) => ({ id: campaign.id, ...feltSpan(campaign) }));
  const isClean = (day: string) => !felt.some(({ from, to }) => from <= day && day <= to);
  const { before, after } = windowsOf(note.date, around.until);
  const days = { before: calendar(before.from, before.to), after: calendar(after.from, after.to) };
  const clean = { before: days.before.filter(isClean), after: days.after.filter(isClean) };
  const compare = (values: DayValues, of: DayValues | undefined, late = clean.after, early = clean.before) =>
    matchedEffect(daysOf(values, of, early, data.kind), daysOf(values, of, late, data.kind), data.kind);
  const seen = compare(data.values, data.of);
  const shop = data.shop && compare(data.shop.values, data.shop.of);
  const isCompared = seen && shop && shop.effect > -1;
  /** The same estimate for an action nobody took. */
  const pretend = (date: string): number | undefined => {
    const windows = windowsOf(date, addDays(date, days.after.length - 1));
    const early = calendar(windows.before.from, windows.before.to).filter(isClean);
    const late = calendar(windows.after.from, windows.after.to).filter(isClean);
    const own = compare(data.values, data.of, late, early);
    const whole = isCompared && data.shop ? compare(data.shop.values, data.shop.of, late, early) : undefined;
    if (!own || own.daysAfter < clean.after.length || (isCompared && !whole)) return undefined;
    const ratio = (1 + own.effect) / (1 + (whole?.effect ?? 0));
    return ratio > 0 && Number.isFinite(ratio) ? Math.log(ratio) : undefined;
  };
  const usual = placeboError(pretend, note.date, days.after.length);
  const effect = seen && (isCompared ? seen : widened(seen, usual));
  const beyondShop = isCompared ? beyond(seen, shop, usual) : null;
  const range = (beyondShop ?? effect)?.range ?? null;
  const week = compare(data.values, data.of, clean.before.slice(-7), clean.before.slice(0, -7));
  return {
    before,
    after,
    effect,
    beyondShop,
    isClear: range !== null && (range.low > 0 || range.high < 0),
    cautions: [
      ...otherActions(note, around.notes, { from: before.from, to: after.to }),
      ...felt
        .filter(({ from, to }) => from <= after.to && to >= before.from)
        .map(({ id }): Caution => ({ kind: 'campaign', id })),
      ...changedPrice(note, data.price, clean),
      ...changedMix(data.sources, clean),
      ...(isSure(shop) ? [{ kind: 'shop-moved', effect: shop.effect } as const] : []),
      ...(isSure(week) ? [{ kind: 'unusual-week-before', effect: week.effect } as const] : []),
      ...thinDays(days, data.values),
    ],
  };
}

function daysOf(values: DayValues, of: DayValues | undefined, days: readonly string[], kind: ActionData['kind']) {
  return days.flatMap((date): readonly EffectDay[] => {
    const value = values.get(date);
    const exposure = kind === 'rate' ? of?.get(date) : 1;
    // More buyers than visitors, or buyers without visitors: not a rate of these.
    if (value === undefined || !exposure || (kind === 'rate' && value > exposure)) return [];
    return [{ date, value, exposure }];
  });
}

const isSure = (effect: MatchedEffect | undefined): effect is MatchedEffect =>
  Boolean(effect?.range && (effect.range.low > 0 || effect.range.high < 0));

function windowsOf(date: string, until: string): { readonly before: Span; readonly after: Span } {
  const before = { from: addDays(date, -7 * weeksBefore), to: addDays(date, -1) };
  return { before, after: pastOf({ from: date, to: addDays(date, daysAfter - 1) }, until) };
}

/** What days usually do without an action may be more than their scatter says: a shop that drifts. */
function widened(effect: MatchedEffect, usual: number | null): MatchedEffect {
  if (usual === null || usual <= effect.error || !effect.range) return effect;
  return { ...effect, error: usual, range: rangeAround(1 + effect.effect, usual) };
}

/** Ratio of ratios; both errors count. */
function beyond(effect: MatchedEffect, shop: MatchedEffect, usual: number | null): ActionReport['beyondShop'] {
  const ratio = (1 + effect.effect) / (1 + shop.effect);
  const error = Math.max(usual ?? 0, Math.hypot(effect.error, shop.error));
  return { effect: ratio - 1, range: ratio > 0 ? rangeAround(ratio, error) : null };
}

function rangeAround(ratio: number, error: number): Interval {
  const off = Math.exp(z95 * error);
  return { low: ratio / off - 1, high: ratio * off - 1 };
}
