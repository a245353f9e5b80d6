import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ConversionBenchmark } from '../../utils/analyse/rates/conversion-benchmarks.ts';
import { useLocale } from '../i18n/locale.ts';
import { benchmarksWords } from '../i18n/words/benchmarks.ts';
import { sourceWords } from '../i18n/words/source.ts';
import { type BenchmarkSort, type BenchmarksState, benchmarkSorts } from '../state/benchmarks.ts';
import { Button } from '../ui/button.tsx';
import shared from '../ui/section-style.module.css';
import { Select } from '../ui/select.tsx';
import css from './candidates-section.module.css';
import { rateText } from './percent.ts';
import { RateAgainst } from './rate-against.tsx';
import { RateRange, type RateScale } from './rate-range.tsx';
import { Traced } from './traced.tsx';

const FIRST = 20;
const STEP = 100;

/** Every product with the rate to believe, and what it may fairly be compared with. */
export function BenchmarkList({ state }: { readonly state: BenchmarksState }) {
  const say = useLocale().wordsOf(benchmarksWords);
  const shown = useSignal(FIRST);
  const all = state.sorted.value;
  const scale = useMemo(() => scaleOf(all, state.view.value?.mean ?? null), [all, state.view.value]);
  const left = Math.min(STEP, all.length - shown.value);
  return (
    <section class={css['list']} aria-label={say.products}>
      <div class={shared['bar']}>
        <h2 class={`${shared['heading']} ${css['heading']}`}>{say.products}</h2>
        <Select
          label={say.sortBy}
          value={state.sort.value}
          options={benchmarkSorts.map((value) => ({ value, text: say.sorts[value] }))}
          onChange={(value) => {
            state.sort.value = value as BenchmarkSort;
          }}
        />
      </div>
      <p class={shared['notes']}>{say.legend}</p>
      <ol>
        {all.slice(0, shown.value).map((one) => (
          <Row key={one.key} one={one} scale={scale} />
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

function Row({ one, scale }: { readonly one: ConversionBenchmark; readonly scale: RateScale }) {
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
  const { rate, credible, seen, restsOn, before, prior } = benchmark;
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
      <RateRange scale={scale} rate={rate} {...credible} before={before?.state === 'ok' ? before.rate : null} />
      <p class={shared['notes']}>
        {[
          ...(one.category === null ? [] : [say.category(one.category)]),
          say.interval(rateText(locale, credible.low), rateText(locale, credible.high)),
          say.seen(locale.count(counts.hits), locale.count(counts.of), rateText(locale, seen)),
        ].join(' · ')}{' '}
        <Traced look="link" of={{ metric: 'pay_conversion_rate', of: { kind: 'product', key, name } }}>
          {locale.wordsOf(sourceWords).ask}
        </Traced>
      </p>
      <RateAgainst one={one} />
      {restsOn === 'prior' && (
        <p class={css['flags']}>{say.restsOnPrior[prior.level === 'category' ? 'category' : 'shop']}</p>
      )}
    </li>
  );
}

/** Room for the rate itself and the level; an interval that goes on is cut at the end. */
function scaleOf(all: readonly ConversionBenchmark[], mean: number | null): RateScale {
  const rates = all.flatMap(({ benchmark }) => (benchmark.state === 'ok' ? [benchmark.rate] : []));
  return { top: 1.3 * Math.max(...rates, mean ?? 0, Number.MIN_VALUE), level: mean };
}
