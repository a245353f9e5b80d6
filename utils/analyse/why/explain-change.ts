import type { EquationVariant } from '../equation-variants.ts';
import { exactSum } from '../exact-sum.ts';
import { relativeChange } from '../relative-change.ts';
import { CLEARLY, chanceInStep } from './chance-in-effect.ts';
import type { Effect, Factor } from './effect.ts';
import { isHiddenByMix } from './mix-hides.ts';
import { amountOf, areSound, type LevelPair, type Levels, peopleOf } from './sales-levels.ts';
import { type SplitMethod, splitCell } from './split-cell.ts';
import { usualSize } from './usual-size.ts';

/** A product or traffic source. */
export interface Part extends LevelPair {
  readonly key: string;
}

export interface SalesChange {
  readonly variant: EquationVariant;
  /** The shop's own levels; undefined: the parts are all there is. */
  readonly shop?: LevelPair;
  readonly parts: readonly Part[];
  /** Standard deviation of spend per buyer ÷ its mean, from an order list; 1 when unknown. */
  readonly spendVariation?: number;
  /** Changes of sales between earlier spans of this length: what is usual. At least 6 to count. */
  readonly usualChanges?: readonly number[];
  readonly method?: SplitMethod;
}

/** `new`, `gone`: sold nothing on the other side, or was not seen there. */
export interface PartEffects {
  readonly key: string;
  readonly status: 'stayed' | 'new' | 'gone';
  readonly change: number;
  /** One per factor, adding up to `change`; empty when the figures of the part contradict each other. */
  readonly effects: readonly number[];
}

/** Why sales moved: Σ effects + unsplit + gap = change. */
export interface ChangeExplained {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** As a decimal; null from a base of zero ("new") or below. */
  readonly growth: number | null;
  readonly withinNormal: boolean;
  readonly effects: readonly Effect[];
  readonly parts: readonly PartEffects[];
  /** 口径差: the change of the shop that its parts do not add up to, and the share of sales they cover on each side. */
  readonly gap: {
    readonly amount: number;
    readonly coveredBefore: number | null;
    readonly coveredAfter: number | null;
  };
  /** Change of parts whose figures contradict each other (buyers without visitors). */
  readonly unsplit: number;
  /** The shop's own conversion moved one way, its products' the other: only the mix tells (Simpson's paradox). */
  readonly mixHides: boolean;
}

/**
 * Splits the change of a shop's sales into traffic, depth, mix, conversion and spend, in the shop and in each part,
 * exactly (LMDI-I over U · D · mᵢ · cᵢ · aᵢ; methods.md §1). Consistent in aggregation: the parts' effects add up to
 * the shop's. Without parts the shop is split as a whole.
 */
export function explainChange(question: SalesChange): ChangeExplained {
  const { variant, parts, spendVariation = 1, method } = question;
  const cells = parts.length > 0 ? parts : wholeShop(question.shop);
  const sums = { before: people(cells, 'before'), after: people(cells, 'after') };
  const shop = question.shop ?? null;
  const top = visitorsOf(shop, sums);
  const deep = top.before !== sums.before || top.after !== sums.after;
  const factors = factorsOf(variant, deep, parts.length > 0);
  const chain = (levels: Levels | null, side: 'before' | 'after'): readonly number[] => {
    const own = peopleOf(levels);
    const traffic = [
      top[side],
      ...(deep ? [sums[side] / top[side]] : []),
      ...(parts.length > 0 ? [own / sums[side]] : []),
    ];
    const steps = variant.levels.slice(1).map((_, step) => (levels?.[step + 1] ?? 0) / (levels?.[step] ?? 0));
    return [...traffic, ...steps];
  };
  const split = cells.map(({ key, before, after }): PartEffects => {
    const change = exactSum([amountOf(after), -amountOf(before)]) ?? 0;
    const sound = areSound(before) && areSound(after);
    const effects = sound ? splitCell(chain(before, 'before'), chain(after, 'after'), method) : [];
    return { key, status: statusOf(before, after), change, effects };
  });
  const before = shop ? amountOf(shop.before) : sumOf(cells.map((cell) => amountOf(cell.before)));
  const after = shop ? amountOf(shop.after) : sumOf(cells.map((cell) => amountOf(cell.after)));
  const change = sumOf([after, -before]);
  const firstStep = factors.findIndex(({ kind }) => kind === 'step');
  const effects = factors.map((factor, index): Effect => {
    const amount = split.reduce((sum, part) => sum + (part.effects[index] ?? 0), 0);
    const variance =
      factor.kind === 'step'
        ? cells.reduce((sum, cell) => sum + chanceInStep(cell, index - firstStep + 1, spendVariation), 0)
        : null;
    const deviation = variance === null ? null : Math.sqrt(variance);
    return {
      ...factor,
      amount,
      points: before > 0 ? amount / before : null,
      deviation,
      withinNormal: deviation !== null && Math.abs(amount) < CLEARLY * deviation,
    };
  });
  const covered = (side: 'before' | 'after', all: number) =>
    all > 0 ? sumOf(cells.map((cell) => amountOf(cell[side]))) / all : null;
  const pair = shop ?? { before: totals(cells, 'before'), after: totals(cells, 'after') };
  return {
    before,
    after,
    change,
    growth: relativeChange(after, before),
    withinNormal: Math.abs(change) < CLEARLY * usualSize(pair, spendVariation, question.usualChanges),
    effects,
    parts: parts.length > 0 ? split : [],
    gap: {
      amount: sumOf([change, ...split.map((part) => -part.change)]),
      coveredBefore: covered('before', before),
      coveredAfter: covered('after', after),
    },
    unsplit: sumOf(split.flatMap((part) => (part.effects.length === 0 ? part.change : []))),
    mixHides:
      parts.length > 1 && areSound(pair.before) && areSound(pair.after) && isHiddenByMix(pair, effects[firstStep]),
  };
}

/** A shop without visitors whose products have some gives no figure of its own. */
function visitorsOf(
  shop: LevelPair | null,
  sums: { before: number; after: number },
): { before: number; after: number } {
  const own = shop && { before: peopleOf(shop.before), after: peopleOf(shop.after) };
  const contradicted = own && ((own.before === 0 && sums.before > 0) || (own.after === 0 && sums.after > 0));
  return own && !contradicted ? own : sums;
}

function wholeShop(shop: LevelPair | undefined): readonly Part[] {
  return shop ? [{ key: '', ...shop }] : [];
}

function factorsOf({ levels, factors }: EquationVariant, deep: boolean, hasParts: boolean): readonly Factor[] {
  const metric = levels[0];
  return [
    { kind: 'traffic', metric },
    ...(deep ? [{ kind: 'depth', metric } as const] : []),
    ...(hasParts ? [{ kind: 'mix', metric } as const] : []),
    ...factors.slice(1).map((step) => ({ kind: 'step', metric: step }) as const),
  ];
}

function people(cells: readonly Part[], side: 'before' | 'after'): number {
  return cells.reduce(
    (sum, cell) => sum + (areSound(cell.before) && areSound(cell.after) ? peopleOf(cell[side]) : 0),
    0,
  );
}

function totals(cells: readonly Part[], side: 'before' | 'after'): Levels {
  const all = cells.flatMap((cell) => (cell[side] ? [cell[side]] : []));
  return (all[0] ?? []).map((_, level) => sumOf(all.map((levels) => levels[level] ?? 0)));
}

function statusOf(before: Levels | null, after: Levels | null): PartEffects['status'] {
  if (peopleOf(before) === 0 && amountOf(before) === 0)
    return peopleOf(after) === 0 && amountOf(after) === 0 ? 'stayed' : 'new';
  return peopleOf(after) === 0 && amountOf(after) === 0 ? 'gone' : 'stayed';
}

function sumOf(values: readonly number[]): number {
  return exactSum(values) ?? 0;
}
