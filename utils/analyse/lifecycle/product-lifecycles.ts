import { entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { type FigureIndex, indexFigures } from '../figure-index.ts';
import { figuresOfShop } from '../figures-of-shop.ts';
import { productsInSteps } from '../products-in-steps.ts';
import { finish } from '../stats/finish.ts';
import { lifecyclesInSteps, type StageHistory } from './lifecycles.ts';
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

const PRODUCTS_A_STEP = 128;

/** A product that is more of the shop than this cannot be measured against it. */
const ownSeason = 0.5;

export interface LifecycleOptions {
  readonly until: string;
  readonly weeks?: number;
  readonly settings?: StageSettings;
}

/**
 * The lifecycle of every product of one shop at the end of the last whole week.
 * @param figures of the shop and its products, reaching back `weeks` whole weeks from `until`.
 */
export function productLifecycles(figures: readonly Figure[], options: LifecycleOptions): readonly ProductLifecycle[] {
  return finish(productLifecyclesInSteps(figures, options));
}

/** The same with steps of about a product, for whoever must breathe in between. */
export function* productLifecyclesInSteps(
  figures: readonly Figure[],
  { until, weeks = 16, settings = stageDefaults }: LifecycleOptions,
): Generator<void, readonly ProductLifecycle[]> {
  const mondays = wholeWeeks(until, weeks);
  const shop = indexFigures(yield* figuresOfShop(figures));
  const products: { readonly entity: Figure['entity'] | undefined; readonly index: FigureIndex }[] = [];
  for (const own of yield* productsInSteps(figures)) {
    products.push({ entity: own.at(-1)?.entity, index: indexFigures(own) });
    yield;
  }
  const bases = [
    yield* judgedBy('pay_buyers', shop, products, mondays, settings),
    yield* judgedBy('visitors', shop, products, mondays, settings),
  ] as const;
  const lives: ProductLifecycle[] = [];
  for (const [at, { entity }] of products.entries()) {
    if (at % PRODUCTS_A_STEP === PRODUCTS_A_STEP - 1) yield;
    const told = bases.map(({ metric, counted, stages }) => ({ metric, counted: counted[at], history: stages[at] }));
    const first = told.find(({ counted }) => (counted?.total ?? 0) >= settings.newCount) ?? told[1];
    const other = told.find((one) => one !== first)?.history?.stage;
    if (!entity || !first?.history || !first.counted) continue;
    const { history, counted, metric } = first;
    lives.push({
      ...history,
      key: entityKey(entity),
      name: entity.name,
      basis: metric,
      agrees: other && history.stage ? other === history.stage : null,
      seasonRemoved: counted.seasonRemoved,
      daysKnown: counted.daysKnown,
      daysInTrend: 7 * settings.trendWeeks,
      sinceMonday: history.since === undefined ? undefined : mondays[history.since],
    });
  }
  return lives;
}

function* judgedBy(
  metric: StageBasis,
  shop: FigureIndex,
  products: readonly { readonly index: FigureIndex }[],
  mondays: readonly string[],
  settings: StageSettings,
) {
  const whole = shopWeeks(shop, metric, mondays);
  const counted: ReturnType<typeof measured>[] = [];
  for (const { index } of products) {
    counted.push(measured(index, metric, whole, settings.trendWeeks));
    yield;
  }
  const weeks = counted.map((one) => one.weeks);
  return { metric, counted, stages: yield* lifecyclesInSteps(weeks, settings) };
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
