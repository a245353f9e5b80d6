import { calendar } from '../../../utils/analyse/calendar.ts';
import { productDaysOf } from '../../../utils/analyse/candidates/product-days-of.ts';
import { conversionBenchmarks } from '../../../utils/analyse/rates/conversion-benchmarks.ts';
import type { Figure } from '../../../utils/model/figure.ts';
import { cellStates, type FigureColumns } from '../../../utils/model/figure-columns.ts';
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

export const largeShopSpeed: Section = {
  title: 'P9: 10,000 products made ready and compared, in slices; the quickest of some rounds for each step',
  lines: () => {
    const random = seededRandom(2).uniform;
    const table = columns(random);
    const products = figures(random);
    const span = { from: '2026-08-17', to: '2026-08-23' };
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
    return [
      ...told(
        '840,000 product-days made ready',
        stepTimes(() => productDaysOf(table), 5),
      ),
      ...told(
        '10,000 conversions compared',
        stepTimes(() => conversionBenchmarks({ shop: [], products, sources: [], span }), 3),
      ),
    ];
  },
};

const line = (name: string, aware: number) =>
  ({ name, naive: null, aware, unit: 'ms', target: '≤ 16 ms', ok: aware <= 16 }) as const;
