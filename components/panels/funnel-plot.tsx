import { controlLimit } from '../../utils/analyse/rates/control-limit.ts';
import type { ConversionBenchmark } from '../../utils/analyse/rates/conversion-benchmarks.ts';
import { type Curve, type Dot, Scatter } from '../charts/scatter.tsx';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { benchmarksWords } from '../i18n/words/benchmarks.ts';
import type { BenchmarksView } from '../state/benchmarks.ts';
import shared from '../ui/section-style.module.css';
import css from './candidates-section.module.css';
import { rateText } from './percent.ts';
import { type PlottedRow, PlottedTable } from './plotted-table.tsx';

/** More dots than this are a cloud nobody reads: the most visited. */
const MOST = 200;
const STEPS = 60;
/** Quantiles of the control limits: 95 % and 99.8 %. */
const [LOW, HIGH, FAR_LOW, FAR_HIGH] = [0.025, 0.975, 0.001, 0.999];

interface Placed {
  readonly key: string;
  readonly name: string;
  readonly of: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly standing: 'above' | 'below' | 'inside';
}

/** Every product's rate by its visitors, and how far chance alone would carry it from the shop's mean. */
export function FunnelPlot({ view, mean }: { readonly view: BenchmarksView; readonly mean: number }) {
  const locale = useLocale();
  const say = locale.wordsOf(benchmarksWords);
  const placed = placedOf(view.products, mean);
  if (placed.length === 0) return null;
  const widest = Math.max(...placed.map(({ of }) => of));
  const visitors = { id: 'visitors', unit: 'count' } as const;
  const count = (standing: Placed['standing']) => placed.filter((one) => one.standing === standing).length;
  return (
    <section aria-label={say.chart}>
      <h2 class={`${shared['heading']} ${css['heading']}`}>{say.chart}</h2>
      <p class={shared['notes']}>{say.counted(count('above'), count('below'), placed.length)}</p>
      <Scatter
        label={say.chart}
        hint={say.chartHint}
        dots={placed.map((one) => dotOf(one, locale))}
        curves={curvesOf(mean, widest)}
        yLevel={mean}
        xName={say.visitors}
        yName={say.conversion}
        xText={(x) => locale.value.axis(visitors, x)}
        yText={(y) => locale.value.axis({ id: 'pay_conversion_rate', unit: 'ratio' }, y)}
      />
      <PlottedTable
        label={say.chart}
        heads={[locale.words.products.name, say.visitors, say.conversion, say.range, say.verdict]}
        rows={placed.map((one) => rowOf(one, locale))}
      />
    </section>
  );
}

function rowOf({ key, name, of, rate, low, high, standing }: Placed, locale: Locale): PlottedRow {
  const range = `${rateText(locale, low)}–${rateText(locale, high)}`;
  const verdict = locale.wordsOf(benchmarksWords).standing[standing];
  return { key, name, cells: [locale.count(of), rateText(locale, rate), range, verdict] };
}

/** The most visited products, each with the far limits at its visitors. */
function placedOf(products: readonly ConversionBenchmark[], mean: number): readonly Placed[] {
  return products
    .filter(({ benchmark, counts }) => benchmark.state === 'ok' && counts.of > 0)
    .toSorted((a, b) => b.counts.of - a.counts.of)
    .slice(0, MOST)
    .map(({ key, name, counts: { hits, of } }) => {
      const [rate, low, high] = [hits / of, controlLimit(of, mean, FAR_LOW), controlLimit(of, mean, FAR_HIGH)];
      return {
        key,
        name: name ?? key,
        of,
        rate,
        low,
        high,
        standing: rate > high ? 'above' : rate < low ? 'below' : 'inside',
      };
    });
}

function curvesOf(mean: number, widest: number): readonly Curve[] {
  const xs = Array.from({ length: STEPS + 1 }, (_, step) => (widest * 1.3) ** (step / STEPS));
  const curve = (key: string, q: number, look: Curve['look']): Curve => ({
    key,
    look,
    points: xs.map((x) => [x, controlLimit(Math.max(1, Math.round(x)), mean, q)]),
  });
  return [
    curve('low', LOW, 'dashed'),
    curve('high', HIGH, 'dashed'),
    curve('far-low', FAR_LOW, 'solid'),
    curve('far-high', FAR_HIGH, 'solid'),
  ];
}

function dotOf({ key, name, of, rate, low, high, standing }: Placed, locale: Locale): Dot {
  const say = locale.wordsOf(benchmarksWords);
  const text = say.dot(name, locale.count(of), rateText(locale, rate), rateText(locale, low), rateText(locale, high));
  return {
    key,
    x: of,
    y: rate,
    tone: standing === 'above' ? 'strong' : standing === 'below' ? 'warm' : 'faint',
    text: `${text} · ${say.standing[standing]}`,
  };
}
