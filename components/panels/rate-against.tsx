import type { Percentile } from '../../utils/analyse/rates/benchmark-rates.ts';
import type { ConversionBenchmark } from '../../utils/analyse/rates/conversion-benchmarks.ts';
import type { Comparison } from '../../utils/analyse/rates/rate-benchmark.ts';
import { useLocale } from '../i18n/locale.ts';
import { benchmarksWords } from '../i18n/words/benchmarks.ts';
import { Delta } from '../ui/delta.tsx';
import { type Against, comparisonText } from './comparison-words.ts';
import { chanceText, rateText } from './percent.ts';
import css from './rate-against.module.css';

/** Below it the side the rate lies on is as good as open. */
const TELLING = 0.8;
const sides: readonly Against[] = ['shop', 'category', 'before', 'peers'];

/** What a product's rate may fairly be compared with, each with its rate and how sure it is on which side. */
export function RateAgainst({ one }: { readonly one: ConversionBenchmark }) {
  const locale = useLocale();
  const say = locale.wordsOf(benchmarksWords);
  const { benchmark, percentile, standard } = one;
  if (benchmark.state !== 'ok') return null;
  return (
    <ul class={css['against']}>
      {sides.map((to) => benchmark[to] && <Side key={to} to={to} compared={benchmark[to]} />)}
      {percentile !== null && <li>{percentileText(percentile, say.percentile[percentile.among])}</li>}
      {standard && <li>{say.standard(rateText(locale, standard.rate))}</li>}
    </ul>
  );
}

/** Almost all is not all: 99.6 % of the others is 99 %, and some of them never 0 %. */
function percentileText({ share }: Percentile, say: (typeof benchmarksWords)['zh']['percentile']['shop']): string {
  if (share === 1) return say.all;
  return share === 0 ? say.none : say.some(`${Math.min(99, Math.max(1, Math.round(share * 100)))}%`);
}

function Side({ to, compared }: { readonly to: Against; readonly compared: Comparison }) {
  const locale = useLocale();
  const say = locale.wordsOf(benchmarksWords);
  const sentence = comparisonText(compared, to, locale);
  if (compared.state === 'refused') return <li class={css['refused']}>{sentence}</li>;
  const { chanceAbove, rate } = compared;
  const isAbove = chanceAbove >= 0.5;
  const sure = Math.max(chanceAbove, 1 - chanceAbove);
  return (
    <li title={sentence} data-side={to} data-above={chanceAbove}>
      {say.side[to]} {rateText(locale, rate)}{' '}
      <Delta
        direction={isAbove ? 'up' : 'down'}
        tone={sure < TELLING ? 'neutral' : isAbove ? 'good' : 'bad'}
        text={chanceText(sure)}
        spoken={isAbove ? say.sureAbove : say.sureBelow}
      />
    </li>
  );
}
