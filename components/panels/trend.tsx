import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LineChart } from '../charts/line-chart.tsx';
import type { PlotLine } from '../charts/line-plot.ts';
import { MISSING } from '../i18n/format-value.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import type { TrendState } from '../state/trend.ts';
import { type TrendRange, type TrendView, trendRanges } from '../state/trend-view.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import css from './trend.module.css';
import { TrendTable } from './trend-table.tsx';

interface Props {
  readonly trend: TrendState;
  readonly onDrawn: () => void;
}

/** One metric of the shop over time. */
export function Trend({ trend, onDrawn }: Props) {
  const locale = useLocale();
  const { words } = locale;
  const view = trend.view.value;
  const asTable = useSignal(false);
  if (!view) return null;
  return (
    <section class={css['section']} aria-label={words.trend.label}>
      <div class={css['bar']}>
        <span class={css['metric']}>
          <Select
            label={words.trend.metric}
            value={view.metric.id}
            options={trend.metrics.value.map((metric) => ({ value: metric.id, text: locale.shortName(metric) }))}
            onChange={trend.pick}
          />
        </span>
        <Segmented
          label={words.trend.range}
          options={trendRanges.map((days) => ({ value: String(days), text: words.trend.days(days) }))}
          value={String(trend.range.value)}
          onChange={(days) => {
            trend.range.value = Number(days) as TrendRange;
          }}
        />
      </div>
      {asTable.value ? <TrendTable view={view} /> : <TrendChart view={view} onDrawn={onDrawn} />}
      <div class={css['foot']}>
        <span>{footnote(view, locale)}</span>
        <Button
          look="link"
          onPress={() => {
            asTable.value = !asTable.value;
          }}
        >
          {asTable.value ? words.trend.chart : words.trend.table}
        </Button>
      </div>
    </section>
  );
}

function TrendChart({ view, onDrawn }: { readonly view: TrendView; readonly onDrawn: () => void }) {
  const locale = useLocale();
  const { words } = locale;
  const at = useSignal<number | null>(null);
  const line = useLine(view, locale);
  return (
    <>
      <p class={css['readout']}>{at.value === null ? overall(view, locale) : reading(view, at.value, locale)}</p>
      <LineChart
        label={`${locale.name(view.metric)} · ${words.trend.cursor}`}
        line={line}
        at={at.value}
        onMove={(index) => {
          at.value = index;
        }}
        onDrawn={onDrawn}
        describe={(index) => describe(view, index, locale)}
      />
    </>
  );
}

/** Counts and money by their mean over the days read; of rates no mean is right, there the latest day stands. */
function overall(view: TrendView, locale: Locale) {
  const { metric, unit, values } = view;
  const seen = values.filter((one) => one !== null);
  if (seen.length === 0) return <span class={css['day']}>{locale.words.trend.none}</span>;
  if (metric.unit !== 'count' && metric.unit !== 'money')
    return reading(view, values.lastIndexOf(seen.at(-1) ?? null), locale);
  const mean = seen.reduce((sum, one) => sum + one, 0) / seen.length;
  return (
    <>
      <span class={css['day']}>{locale.words.trend.mean}</span>
      <span class={css['value']}>{locale.value.compact(metric, mean, unit)}</span>
    </>
  );
}

function reading({ metric, unit, days, values }: TrendView, index: number, { value, date, words }: Locale) {
  const shown = Math.min(index, days.length - 1);
  const figure = values[shown];
  return (
    <>
      <span class={css['day']}>{date.long(days[shown] ?? '')}</span>
      <span class={css['value']}>{figure === null ? words.trend.notRead : value.exact(metric, figure, unit)}</span>
    </>
  );
}

function useLine(view: TrendView, locale: Locale): PlotLine {
  // The same object as long as nothing changed: a new one would make the chart draw again at every cursor move.
  return useMemo(() => {
    const { metric, days, values } = view;
    return {
      values,
      steps: days.map(locale.date.short),
      fromZero: metric.unit === 'count' || metric.unit === 'money',
      formatY: (value) => locale.value.axis(metric, value),
    };
  }, [view, locale]);
}

function describe({ metric, unit, days, values }: TrendView, index: number, { value, date, words }: Locale): string {
  const figure = values[index] ?? null;
  const text = value.exact(metric, figure, unit);
  return `${date.long(days[index] ?? '')} ${text === MISSING ? words.trend.notRead : text}`;
}

/** A day nobody read is a gap; the days before the first one ever read are simply before our time. */
function footnote({ values, days, realtime }: TrendView, { words, date }: Locale): string {
  const first = values.findIndex((value) => value !== null);
  const missing = values.slice(Math.max(0, first)).filter((value) => value === null).length;
  const notes = [
    first > 0 && words.trend.since(date.short(days[first] ?? '')),
    missing > 0 && words.trend.gaps(missing),
    realtime && words.trend.realtime,
  ];
  return notes.filter(Boolean).join(' · ');
}
