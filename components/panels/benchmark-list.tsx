import { useSignal } from '@preact/signals';
import type { Percentile } from '../../utils/analyse/rates/benchmark-rates.ts';
import type { ConversionBenchmark } from '../../utils/analyse/rates/conversion-benchmarks.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { benchmarksWords } from '../i18n/words/benchmarks.ts';
import { candidatesWords } from '../i18n/words/candidates.ts';
import { sourceWords } from '../i18n/words/source.ts';
import { type BenchmarkSort, type BenchmarksState, benchmarkSorts } from '../state/benchmarks.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import css from './candidates-section.module.css';
import { comparisonText } from './comparison-words.ts';
import { rateText } from './percent.ts';
import { Traced } from './traced.tsx';

const FIRST = 20;
const STEP = 100;

/** Every product with the rate to believe, and what it may fairly be compared with. */
export function BenchmarkList({ state }: { readonly state: BenchmarksState }) {
  const say = useLocale().wordsOf(benchmarksWords);
  const shown = useSignal(FIRST);
  const all = state.sorted.value;
  const left = Math.min(STEP, all.length - shown.value);
  return (
    <section class={css['list']} aria-label={say.products}>
      <div class={css['bar']}>
        <h2 class={css['heading']}>{say.products}</h2>
        <Select
          label={say.sortBy}
          value={state.sort.value}
          options={benchmarkSorts.map((value) => ({ value, text: say.sorts[value] }))}
          onChange={(value) => {
            state.sort.value = value as BenchmarkSort;
          }}
        />
      </div>
      <ol>
        {all.slice(0, shown.value).map((one) => (
          <Row key={one.key} one={one} />
        ))}
      </ol>
      {left > 0 && (
        <Button
          look="link"
          onPress={() => {
            shown.value += STEP;
          }}
        >
          {say.more(left)}
        </Button>
      )}
    </section>
  );
}

function Row({ one }: { readonly one: ConversionBenchmark }) {
  const locale = useLocale();
  const say = locale.wordsOf(benchmarksWords);
  const { benchmark, counts, key } = one;
  const name = one.name ?? key;
  if (benchmark.state === 'refused') {
    return (
      <li class={css['row']} data-state="refused">
        <h3 class={css['name']}>{name}</h3>
        <p class={css['reason']}>{say.notGiven(say.refusals[benchmark.reason])}</p>
      </li>
    );
  }
  const { rate, credible, seen, restsOn, prior } = benchmark;
  return (
    <li class={css['row']} data-state="ok">
      <div class={css['head']}>
        <h3 class={css['name']} title={name}>
          {name}
        </h3>
        <b class={css['figure']} title={say.shrunk}>
          {rateText(locale, rate)}
        </b>
      </div>
      <p class={css['notes']}>
        {[
          ...(one.category === null ? [] : [say.category(one.category)]),
          say.interval(rateText(locale, credible.low), rateText(locale, credible.high)),
          say.seen(locale.count(counts.hits), locale.count(counts.of), rateText(locale, seen)),
        ].join(' · ')}{' '}
        <Traced look="link" of={{ metric: 'pay_conversion_rate', of: { kind: 'product', key, name } }}>
          {locale.wordsOf(sourceWords).ask}
        </Traced>
      </p>
      <p class={css['reason']}>{comparisonsOf(one, locale).join(locale.wordsOf(candidatesWords).between)}</p>
      {restsOn === 'prior' && (
        <p class={css['flags']}>{say.restsOnPrior[prior.level === 'category' ? 'category' : 'shop']}</p>
      )}
    </li>
  );
}

/** Almost all is not all: 99.6 % of the others is 99 %, and some of them never 0 %. */
function percentileText({ share }: Percentile, say: (typeof benchmarksWords)['zh']['percentile']['shop']): string {
  if (share === 1) return say.all;
  return share === 0 ? say.none : say.some(`${Math.min(99, Math.max(1, Math.round(share * 100)))}%`);
}

function comparisonsOf({ benchmark, percentile, standard }: ConversionBenchmark, locale: Locale): readonly string[] {
  const say = locale.wordsOf(benchmarksWords);
  if (benchmark.state !== 'ok') return [];
  const told = (['shop', 'category', 'before', 'peers'] as const).map((to) =>
    comparisonText(benchmark[to], to, locale),
  );
  return [
    ...told.filter((text) => text !== undefined),
    ...(percentile === null ? [] : [percentileText(percentile, say.percentile[percentile.among])]),
    ...(standard ? [say.standard(rateText(locale, standard.rate))] : []),
  ];
}
