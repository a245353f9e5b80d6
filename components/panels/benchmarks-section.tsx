import { useEffect, useMemo } from 'preact/hooks';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { benchmarksWords } from '../i18n/words/benchmarks.ts';
import { categoryWords } from '../i18n/words/category.ts';
import { type BenchmarksState, type BenchmarksView, createBenchmarks } from '../state/benchmarks.ts';
import { Message } from '../ui/message.tsx';
import shared from '../ui/section-style.module.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { BenchmarkList } from './benchmark-list.tsx';
import css from './candidates-section.module.css';
import { comparisonText } from './comparison-words.ts';
import { FunnelPlot } from './funnel-plot.tsx';
import { chanceText, rateText } from './percent.ts';
import type { SectionProps } from './sections.ts';
import { SpanPicker } from './span-picker.tsx';
import { StoreFailure } from './store-failure.tsx';

/** How well the shop and its products convert, beside everything they can fairly be compared with. */
export function BenchmarksSection({ panel, console, onReady }: SectionProps) {
  const { words, date } = useLocale();
  const state = useMemo(() => createBenchmarks(panel), [panel]);
  useEffect(() => state.stop, [state]);
  const loaded = state.loaded.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  const view = state.view.value;
  return (
    <section class={shared['section']} aria-label={words.sections.names.benchmarks}>
      <div class={shared['bar']}>
        <SpanPicker span={panel.span} />
        {view && <span class={shared['notes']}>{date.span(view.span.from, view.span.to)}</span>}
      </div>
      {loaded.state === 'reading' && <Skeleton height={420} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={state.again} />}
      {view && <Answer view={view} state={state} console={console} />}
    </section>
  );
}

interface AnswerProps {
  readonly view: BenchmarksView;
  readonly state: BenchmarksState;
  readonly console: string;
}

function Answer({ view, state, console }: AnswerProps) {
  const locale = useLocale();
  const say = locale.wordsOf(benchmarksWords);
  const [first, ...rest] = peersText(view, console, locale);
  return (
    <>
      <section class={css['verdict']} aria-label={say.peers}>
        <p class={shared['said']}>{first}</p>
        {rest.map((text) => (
          <p key={text} class={css['reason']}>
            {text}
          </p>
        ))}
      </section>
      {view.products.length === 0 ? (
        <Message title={say.none}>
          <p>{say.noneHint(console)}</p>
        </Message>
      ) : (
        <>
          {view.mean !== null && view.mean > 0 && <FunnelPlot view={view} mean={view.mean} />}
          <p class={shared['notes']}>{categoriesText(view, locale)}</p>
          <BenchmarkList state={state} />
        </>
      )}
    </>
  );
}

/** How many products can be compared with their category; how categories come where there are none. */
function categoriesText({ products }: BenchmarksView, { wordsOf, count }: Locale): string {
  const say = wordsOf(benchmarksWords);
  const filed = products.filter(({ category }) => category !== null).length;
  if (filed === 0) return `${say.noCategories} ${wordsOf(categoryWords).how}`;
  return filed === products.length ? '' : say.someCategories(count(filed), count(products.length));
}

/** The shop's own rate, its place among its peers as far as they are known, and what is missing to say more. */
function peersText({ ofShop, peers }: BenchmarksView, console: string, locale: Locale): readonly string[] {
  const say = locale.wordsOf(benchmarksWords);
  if (!ofShop) return [say.noShop];
  if (ofShop.state === 'refused') return [say.notGiven(say.refusals[ofShop.reason])];
  const { rate, credible, peers: compared, peerPlace } = ofShop;
  const against = comparisonText(compared, 'peers', locale);
  return [
    say.shopRate(rateText(locale, rate), rateText(locale, credible.low), rateText(locale, credible.high)),
    ...(against ? [against] : []),
    ...(peerPlace?.state === 'ok'
      ? [say.place(chanceText(peerPlace.place), chanceText(peerPlace.low), chanceText(peerPlace.high))]
      : []),
    ...(peerPlace?.state === 'refused' ? [say.refusals[peerPlace.reason]] : []),
    ...(peers === null ? [say.noPeers(console)] : []),
    ...(peers !== null && peers.top === undefined ? [say.noTop] : []),
  ];
}
