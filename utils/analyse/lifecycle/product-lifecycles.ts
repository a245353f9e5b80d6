import { entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { type FigureIndex, indexFigures } from '../figure-index.ts';
import { figuresByProduct } from '../figures-by-product.ts';
import { lifecycles, type StageHistory } from './lifecycles.ts';
import { type StageSettings, stageDefaults } from './stage.ts';
import { type CountedWeek, type ShopWeek, shopWeeks, weeklyCounts, wholeWeeks } from './weekly-counts.ts';

export type StageBasis = 'pay_buyers' | 'visitors';

/** The lifecycle of one product. */
export interface ProductLifecycle extends StageHistory {
  /** entityKey() of the product. */
  readonly key: string;
  readonly name: string | null;
  /** What was counted: buyers where there are enough of them, else visitors. */
  readonly basis: StageBasis;
  /** Whether the other count points to the same stage; null when it says nothing. */
  readonly agrees: boolean | null;
  /** False when the product is most of the shop: what the season did to it cannot be told from what it did itself. */
  readonly seasonRemoved: boolean;
  /** Days of the trend's weeks the judgement rests on: "45/56 天". */
  readonly daysKnown: number;
  readonly daysInTrend: number;
  /** Monday of the first week of the stage. */
  readonly sinceMonday: string | undefined;
}

/** A product that is more of the shop than this cannot be measured against it. */
const ownSeason = 0.5;

/**
 * The lifecycle of every product of one shop at the end of the last whole week.
 * @param figures of the shop and its products, reaching back `weeks` whole weeks from `until`.
 */
export function productLifecycles(
  figures: readonly Figure[],
  { until, weeks = 16, settings = stageDefaults }: { until: string; weeks?: number; settings?: StageSettings },
): readonly ProductLifecycle[] {
  const mondays = wholeWeeks(until, weeks);
  const shop = indexFigures(figures.filter(({ entity }) => entity.kind === 'shop'));
  const products = [...figuresByProduct(figures)].map((own) => ({
    entity: own.at(-1)?.entity,
    index: indexFigures(own),
  }));
  const bases = (['pay_buyers', 'visitors'] as const).map((metric) => {
    const whole = shopWeeks(shop, metric, mondays);
    const counted = products.map(({ index }) => measured(index, metric, whole, settings.trendWeeks));
    return {
      metric,
      counted,
      stages: lifecycles(
        counted.map((one) => one.weeks),
        settings,
      ),
    };
  });
  return products.flatMap(({ entity }, at) => {
    const told = bases.map(({ metric, counted, stages }) => ({ metric, counted: counted[at], history: stages[at] }));
    const first = told.find(({ counted }) => (counted?.total ?? 0) >= settings.newCount) ?? told[1];
    const other = told.find((one) => one !== first)?.history?.stage;
    if (!entity || !first?.history || !first.counted) return [];
    const { history, counted, metric } = first;
    return {
      ...history,
      key: entityKey(entity),
      name: entity.name,
      basis: metric,
      agrees: other && history.stage ? other === history.stage : null,
      seasonRemoved: counted.seasonRemoved,
      daysKnown: counted.daysKnown,
      daysInTrend: 7 * settings.trendWeeks,
      sinceMonday: history.since === undefined ? undefined : mondays[history.since],
    };
  });
}

function measured(product: FigureIndex, metric: string, whole: readonly ShopWeek[], trendWeeks: number) {
  const weeks = weeklyCounts(product, metric, whole);
  const lately = weeks.slice(-trendWeeks);
  const total = sum(lately, ({ count }) => count);
  const seasonRemoved = total <= ownSeason * sum(lately, ({ exposure }) => exposure);
  return {
    // Measured against itself a product never moves: then against the number of days.
    weeks: seasonRemoved ? weeks : weeks.map((week) => ({ ...week, exposure: week.exposure && week.days })),
    total,
    seasonRemoved,
    daysKnown: sum(lately, ({ days }) => days),
  };
}

const sum = (weeks: readonly CountedWeek[], of: (week: CountedWeek) => number | null) =>
  weeks.reduce((total, week) => total + (of(week) ?? 0), 0);
