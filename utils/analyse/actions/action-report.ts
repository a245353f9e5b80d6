import type { ActionNote } from '../../model/user-data.ts';
import type { Campaign } from '../calendar/campaigns-between.ts';
import { feltSpan, pastOf } from '../calendar/felt-span.ts';
import { calendar } from '../calendar.ts';
import type { DayValues } from '../campaigns/day-values.ts';
import { addDays } from '../civil-date.ts';
import type { Interval } from '../shown-interval.ts';
import type { Span } from '../span.ts';
import { median } from '../stats/quantile.ts';
import { type Caution, worthMentioning } from './caution.ts';
import { type EffectDay, type MatchedEffect, matchedEffect } from './matched-effect.ts';
import { placeboError } from './placebo-error.ts';
import { trafficShift } from './traffic-shift.ts';

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
 * @param notes all notes of the shop. @param campaigns felt in these weeks. @param until last whole day.
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
    const ratio = own && (1 + own.effect) / (1 + (whole?.effect ?? 0));
    return ratio && own.daysAfter >= clean.after.length ? Math.log(ratio) : undefined;
  };
  const usual = placeboError(pretend, note.date, days.after.length);
  const effect = seen && (isCompared ? seen : widened(seen, usual));
  const beyondShop = isCompared ? beyond(seen, shop, usual) : null;
  const range = (beyondShop ?? effect)?.range ?? null;
  const lastWeek = clean.before.slice(-7);
  const week = compare(data.values, data.of, lastWeek, clean.before.slice(0, -7));
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
      ...priceChange(note, data.price, clean),
      ...mixChange(data.sources, clean),
      ...(isSure(shop) ? [{ kind: 'shop-moved', effect: shop.effect } as const] : []),
      ...(isSure(week) ? [{ kind: 'unusual-week-before', effect: week.effect } as const] : []),
      ...coverage(days, data),
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

function otherActions(note: ActionNote, notes: readonly ActionNote[], { from, to }: Span): readonly Caution[] {
  return notes
    .filter(({ id, shopKey, product, date }) => {
      const concerns = product === null || note.product === null || product === note.product;
      return id !== note.id && shopKey === note.shopKey && concerns && from <= date && date <= to;
    })
    .map(({ id, date, kind }) => ({ kind: 'other-action', id, date, what: kind }));
}

interface Sides {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function priceChange(note: ActionNote, price: DayValues | undefined, { before, after }: Sides): readonly Caution[] {
  const middle = (days: readonly string[]) => median(days.flatMap((day) => price?.get(day) ?? []));
  const [old, fresh] = [middle(before), middle(after)];
  // A new price is what such an action is.
  if (note.kind === 'price' || !old || fresh === undefined) return [];
  return Math.abs(fresh / old - 1) > worthMentioning.price ? [{ kind: 'price', before: old, after: fresh }] : [];
}

function mixChange(sources: readonly DayValues[] | undefined, { before, after }: Sides): readonly Caution[] {
  const moved = sources ? trafficShift(sources, before, after) : null;
  return moved !== null && moved > worthMentioning.trafficMix ? [{ kind: 'traffic-mix', moved }] : [];
}

function coverage({ before, after }: Sides, { values }: ActionData): readonly Caution[] {
  const missing = [...before, ...after].filter((day) => !values.has(day)).length;
  return [
    ...(after.length < 7 ? [{ kind: 'few-days', days: after.length } as const] : []),
    ...(missing > 0 ? [{ kind: 'missing-days', days: missing } as const] : []),
  ];
}
