import { entityIdentity, entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { calendar } from '../calendar.ts';
import type { MixedUnits } from '../combined.ts';
import { compareSpans } from '../compare-spans.ts';
import { completeDays } from '../days-equation.ts';
import { shownLevels } from '../equation-levels.ts';
import { type EquationVariant, equationVariants } from '../equation-variants.ts';
import { exactSum } from '../exact-sum.ts';
import { type FigureIndex, indexFigures } from '../figure-index.ts';
import { type PairedDays, pairDays } from '../pair-days.ts';
import type { Span } from '../span.ts';
import { grouped } from '../stats/grouped.ts';
import { unitsOf } from '../units-of.ts';
import { type ChangeExplained, explainChange, type Part } from './explain-change.ts';
import { type MainMovers, mainMovers } from './main-movers.ts';
import type { LevelPair, Levels } from './sales-levels.ts';
import { usualChanges } from './usual-changes.ts';

export interface WhyQuestion {
  /** Figures of the shop over both spans; reaching back further they also tell which changes are usual. */
  readonly shop: readonly Figure[];
  /** Figures of its products, or of one level of its traffic sources, over both spans; may be empty. */
  readonly parts: readonly Figure[];
  readonly current: Span;
  readonly previous: Span;
  readonly spendVariation?: number;
}

export interface SalesExplained extends ChangeExplained, MainMovers {
  readonly state: 'ok';
  readonly variant: EquationVariant['id'];
  readonly unit: string;
  /** The days used on each side. */
  readonly days: PairedDays;
  readonly daysInSpan: number;
  readonly names: ReadonlyMap<string, string | null>;
}

/**
 * Why a shop's sales moved between two spans, from what the store holds; undefined when they cannot be compared. Parts
 * are taken over the shop's days; what they do not add up to is the gap (口径差).
 */
export function whySalesMoved(question: WhyQuestion): SalesExplained | MixedUnits | undefined {
  const { current, previous, spendVariation } = question;
  const shopFigures = question.shop.filter(({ entity }) => entity.kind === 'shop');
  const compared = compareSpans(shopFigures, current, previous);
  if (compared?.state !== 'ok') return compared;
  const variant = equationVariants.find(
    ({ id, levels }) => id === compared.current.variant && levels.at(-1) === compared.amount.metric,
  );
  if (!variant || !compared.previous) return undefined;
  const { unit } = compared.current.amount;
  if (compared.previous.amount.unit !== unit) {
    return { state: 'mixed-units', units: [unit, compared.previous.amount.unit].sort() };
  }
  const index = indexFigures(shopFigures);
  const shop = levelsShown(index, variant, question) ?? levelsOfDays(index, variant, compared.days);
  const { parts, names } = partsOf(question, variant, compared.days, unit);
  const explained = explainChange({
    variant,
    shop,
    parts,
    usualChanges: usualChanges(index, compared.amount.metric, current, previous),
    ...(spendVariation !== undefined && { spendVariation }),
  });
  return {
    state: 'ok',
    variant: variant.id,
    unit,
    days: compared.days,
    daysInSpan: compared.daysInSpan,
    names,
    ...explained,
    ...mainMovers(explained),
  };
}

function levelsShown(
  index: FigureIndex,
  variant: EquationVariant,
  { current, previous }: WhyQuestion,
): LevelPair | undefined {
  const [after, before] = [shownLevels(index, variant, current), shownLevels(index, variant, previous)];
  return after && before && { before, after };
}

function levelsOfDays(index: FigureIndex, variant: EquationVariant, { current, previous }: PairedDays): LevelPair {
  return { before: overDays(index, variant, previous), after: overDays(index, variant, current) };
}

function overDays(index: FigureIndex, variant: EquationVariant, days: readonly string[]): Levels | null {
  const known = days
    .flatMap((day) => [shownLevels(index, variant, { from: day, to: day }) ?? []])
    .filter((one) => one.length > 0);
  if (known.length === 0) return null;
  return variant.levels.map((_, level) => exactSum(known.map((levels) => levels[level] ?? 0)) ?? 0);
}

function partsOf({ parts, current, previous }: WhyQuestion, variant: EquationVariant, days: PairedDays, unit: string) {
  const amount = variant.levels.at(-1);
  const groups = [...grouped(parts, ({ entity }) => entityIdentity(entity)).values()].filter((figures) =>
    unitsOf(figures.filter(({ metric }) => metric === amount)).every((one) => one === unit),
  );
  const all = groups.map((figures) => ({ index: indexFigures(figures), entity: (figures[0] as Figure).entity }));
  const shown = all.map(({ index }) => ({
    before: shownLevels(index, variant, previous) ?? null,
    after: shownLevels(index, variant, current) ?? null,
  }));
  // The console's own weeks and sums of days must not be mixed: people would be counted in two ways.
  const useShown = shown.some(({ before, after }) => before && after);
  const used = useShown
    ? undefined
    : commonDays(
        all.map(({ index }) => index),
        variant,
        current,
        previous,
        days,
      );
  const found = all.flatMap(({ index, entity }, place): Part[] => {
    const pair = used ? levelsOfDays(index, variant, used) : shown[place];
    return pair && (pair.before || pair.after) ? [{ key: entityKey(entity), ...pair }] : [];
  });
  return { parts: found, names: new Map(all.map(({ entity }) => [entityKey(entity), entity.name])) };
}

/** The days of the shop's comparison on which any part is known on both sides. */
function commonDays(
  parts: readonly FigureIndex[],
  variant: EquationVariant,
  current: Span,
  previous: Span,
  days: PairedDays,
): PairedDays {
  const known = (within: readonly string[]) => new Set(parts.flatMap((part) => completeDays(part, variant, within)));
  const ours = days.current.length > 0 ? days.current : calendar(current.from, current.to);
  const theirs = days.previous.length > 0 ? days.previous : calendar(previous.from, previous.to);
  return pairDays({ days: ours, known: known(ours) }, { days: theirs, known: known(theirs) });
}
