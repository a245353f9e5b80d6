import { calendar } from '../../../utils/analyse/calendar.ts';
import { productDaysOf } from '../../../utils/analyse/candidates/product-days-of.ts';
import { addDays } from '../../../utils/analyse/civil-date.ts';
import { productLifecyclesInSteps } from '../../../utils/analyse/lifecycle/product-lifecycles.ts';
import { wholeWeeks } from '../../../utils/analyse/lifecycle/weekly-counts.ts';
import { productProfits } from '../../../utils/analyse/profit/product-profits.ts';
import { profitsInSteps } from '../../../utils/analyse/profit/profits.ts';
import { salesDays, salesDaysInSteps } from '../../../utils/analyse/profit/sales-days.ts';
import { conversionBenchmarks } from '../../../utils/analyse/rates/conversion-benchmarks.ts';
import type { Figure } from '../../../utils/model/figure.ts';
import { cellStates, type FigureColumns } from '../../../utils/model/figure-columns.ts';
import type { Cost } from '../../../utils/model/user-data.ts';
import type { Section } from './section.ts';
import { seededRandom } from './seeded-random.ts';
import { type StepTimes, stepTimes } from './step-times.ts';

const PRODUCTS = 10_000;
const days = calendar('2026-06-01', '2026-08-23');
const entities = Array.from({ length: PRODUCTS }, (_, at) => ({
  kind: 'product' as const,
  id: String(600_000_000 + at),
  name: `product ${at}`,
}));

/** What the store answers of 10,000 products over the 84 days candidates are judged on. */
function columns(random: () => number): FigureColumns {
  const size = PRODUCTS * days.length;
  const column = (metric: string, unit: string, value: () => number) => ({
    metric,
    role: 'own' as const,
    values: Float64Array.from({ length: size }, value),
    states: new Uint8Array(size).fill(cellStates.ok),
    units: [unit],
    unitOf: new Uint8Array(0),
    rounded: new Uint8Array(0),
  });
  const visitors = () => Math.floor(random() * 40);
  return {
    entities,
    days,
    columns: [
      column('ad_spend', 'CNY', () => (random() < 0.05 ? 30 : 0)),
      column('pay_buyers', 'count', () => (random() < 0.1 ? 1 : 0)),
      column('price', 'CNY', () => 50 + Math.floor(random() * 3)),
      column('visitors', 'count', visitors),
    ],
  };
}

/** A week of 10,000 products and the week before, as figures. */
function figures(random: () => number): readonly Figure[] {
  const seen = { at: '2026-08-24T08:00:00Z', confirmedAt: '2026-08-24T08:00:00Z' };
  const from = { ...seen, console: 'sycm', page: null, block: null, adapterVersion: 1, snapshot: 's' };
  return entities.flatMap((entity) =>
    days.slice(-14).flatMap((day) =>
      [['visitors', 5 + Math.floor(random() * 40)] as const, ['pay_buyers', Math.floor(random() * 3)] as const].map(
        ([metric, value]): Figure => ({
          shopKey: 's',
          entity,
          metric,
          role: 'own',
          state: 'ok',
          value,
          unit: 'count',
          period: { start: day, end: day, grain: 'day' },
          raw: String(value),
          seen: from,
          revisions: [],
        }),
      ),
    ),
  );
}

/** Figures of every product for the periods given: what the account and the stages of a large shop are made of. */
function figuresOver(
  periods: readonly { readonly start: string; readonly end: string; readonly grain: 'day' | 'week' }[],
  metrics: readonly (readonly [metric: string, unit: string, value: (product: number) => number])[],
): readonly Figure[] {
  const seen = { at: '2026-08-24T08:00:00Z', confirmedAt: '2026-08-24T08:00:00Z' };
  const from = { ...seen, console: 'sycm', page: null, block: null, adapterVersion: 1, snapshot: 's' };
  const shop = { kind: 'shop', id: '1', name: 'shop' } as const;
  const figure = (entity: Figure['entity'], metric: string, unit: string, value: number, period: Figure['period']) =>
    ({
      shopKey: 's',
      entity,
      metric,
      role: 'own',
      state: 'ok',
      value,
      unit,
      period,
      raw: '',
      seen: from,
      revisions: [],
    }) as const;
  return [
    ...periods.flatMap((period) =>
      metrics.map(([metric, unit, value]) => figure(shop, metric, unit, value(0) * PRODUCTS, period)),
    ),
    ...entities.flatMap((entity, at) =>
      periods.flatMap((period) =>
        metrics.map(([metric, unit, value]) => figure(entity, metric, unit, value(at), period)),
      ),
    ),
  ];
}

const twoWeeks = { from: '2026-08-10', to: '2026-08-23' };

/** Two weeks of sales of 10,000 products, and what most of them cost. */
function soldDays(random: () => number): { readonly sold: readonly Figure[]; readonly costs: readonly Cost[] } {
  const periods = days.slice(-14).map((day) => ({ start: day, end: day, grain: 'day' as const }));
  const sold = figuresOver(periods, [
    ['pay_amount', 'CNY', () => Math.floor(random() * 90_000) / 100],
    ['pay_items', 'count', () => 1 + Math.floor(random() * 9)],
  ]);
  const base = {
    at: '2026-08-01T08:00:00Z',
    shopKey: 's',
    kind: 'goods',
    basis: 'per-unit',
    from: '2026-01-01',
  } as const;
  const costs = entities
    .filter((_, at) => at % 10 > 0)
    .map(
      ({ id }): Cost => ({
        ...base,
        id,
        product: id,
        value: 5 + Math.floor(random() * 900) / 100,
        currency: 'CNY',
        to: null,
        source: 'imported',
      }),
    );
  return { sold, costs };
}

/** Sixteen weeks of visitors and buyers of 10,000 products, as the console shows weeks. */
function weeksOf(random: () => number): readonly Figure[] {
  const mondays = wholeWeeks('2026-08-23', 16);
  const periods = mondays.map((start) => ({ start, end: addDays(start, 6), grain: 'week' as const }));
  return figuresOver(periods, [
    ['visitors', 'count', () => 20 + Math.floor(random() * 200)],
    ['pay_buyers', 'count', () => Math.floor(random() * 9)],
  ]);
}

export const largeShopSpeed: Section = {
  title: 'P9: 10,000 products made ready and compared, in slices; the quickest of some rounds for each step',
  lines: () => {
    const random = seededRandom(2).uniform;
    const told = (name: string, { total, longestStep, longestSlice }: StepTimes) => [
      line(`${name}: longest slice`, longestSlice),
      line(`${name}: longest step`, longestStep),
      {
        name: `${name}: in all`,
        naive: null,
        aware: total,
        unit: 'ms',
        target: 'told, not promised',
        ok: true,
      } as const,
    ];
    // Each with its own figures, let go of before the next: a full memory makes pauses of its own.
    return [
      ...told('840,000 product-days made ready', daysMadeReady(random)),
      ...told('10,000 conversions compared', conversionsCompared(random)),
      ...accounts(random).flatMap(([name, times]) => told(name, times)),
      ...told('stages of 10,000 products over 16 weeks', stagesJudged(random)),
    ];
  },
};

/** Of so many rounds each step's quickest counts. */
const ROUNDS = 6;

function daysMadeReady(random: () => number): StepTimes {
  const table = columns(random);
  return stepTimes(() => productDaysOf(table), ROUNDS);
}

function conversionsCompared(random: () => number): StepTimes {
  const products = figures(random);
  const span = { from: '2026-08-17', to: '2026-08-23' };
  const categoryOf = (key: string) => `category ${Number(key) % 100}`;
  return stepTimes(() => conversionBenchmarks({ shop: [], products, sources: [], span, categoryOf }), ROUNDS);
}

function accounts(random: () => number): readonly (readonly [name: string, times: StepTimes])[] {
  const { sold, costs } = soldDays(random);
  const soldPerDay = salesDays(sold, twoWeeks);
  return [
    ['two weeks of sales of 10,000 products', stepTimes(() => salesDaysInSteps(sold, twoWeeks), ROUNDS)],
    ['account of 10,000 products, 9,000 with costs', stepTimes(() => profitsInSteps(soldPerDay, costs), ROUNDS)],
    ['profit of each of 10,000 products', stepTimes(() => productProfits(sold, twoWeeks, costs, 0.05), ROUNDS)],
  ];
}

function stagesJudged(random: () => number): StepTimes {
  const weeks = weeksOf(random);
  return stepTimes(() => productLifecyclesInSteps(weeks, { until: '2026-08-23' }), ROUNDS);
}

const line = (name: string, aware: number) =>
  ({ name, naive: null, aware, unit: 'ms', target: '≤ 16 ms', ok: aware <= 16 }) as const;
