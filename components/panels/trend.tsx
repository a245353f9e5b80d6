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

/** One metric of the shop over time. */
export function Trend({ trend }: { readonly trend: TrendState }) {
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
      {asTable.value ? <TrendTable view={view} /> : <TrendChart view={view} />}
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

function TrendChart({ view }: { readonly view: TrendView }) {
  const locale = useLocale();
  const { words, value, date } = locale;
  const at = useSignal<number | null>(null);
  const { metric, unit, days, values } = view;
  const line = useLine(view, locale);
  const last = values.findLastIndex((one) => one !== null);
  const shown = Math.min(at.value ?? last, days.length - 1);
  const day = days[shown];
  const figure = values[shown];
  return (
    <>
      <p class={css['readout']}>
        <span class={css['value']}>{value.exact(metric, figure, unit)}</span>
        <span class={css['day']}>
          {day === undefined ? words.trend.none : date.long(day)}
          {day !== undefined && figure === null && ` · ${words.trend.notRead}`}
        </span>
      </p>
      <LineChart
        label={`${locale.name(metric)} · ${words.trend.cursor}`}
        line={line}
        at={at.value}
        onMove={(index) => {
          at.value = index;
        }}
        describe={(index) => describe(view, index, locale)}
      />
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
