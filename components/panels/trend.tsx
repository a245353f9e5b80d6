import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LineChart } from '../charts/line-chart.tsx';
import type { Picture, Scale } from '../charts/picture.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import type { Happenings } from '../state/happenings.ts';
import type { TrendState } from '../state/trend.ts';
import { type TrendLine, type TrendRange, type TrendView, trendRanges } from '../state/trend-view.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import css from './trend.module.css';
import { trendGround } from './trend-ground.ts';
import { TrendLegend } from './trend-legend.tsx';
import { TrendTable } from './trend-table.tsx';
import { describeDay } from './trend-words.ts';

interface Props {
  readonly trend: TrendState;
  readonly onDrawn: () => void;
}

/** Metrics of the shop over time. */
export function Trend({ trend, onDrawn }: Props) {
  const locale = useLocale();
  const { words } = locale;
  const view = trend.view.value;
  const asTable = useSignal(false);
  if (!view) return null;
  return (
    <section class={css['section']} aria-label={words.trend.label}>
      <TrendBar trend={trend} view={view} />
      {asTable.value ? (
        <TrendTable view={view} happenings={trend.happenings.value} />
      ) : (
        <TrendChart view={view} trend={trend} onDrawn={onDrawn} />
      )}
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

function TrendBar({ trend, view }: { readonly trend: TrendState; readonly view: TrendView }) {
  const locale = useLocale();
  const { words } = locale;
  const options = trend.metrics.value.map((metric) => ({ value: metric.id, text: locale.shortName(metric) }));
  return (
    <div class={css['bar']}>
      <span class={css['metric']}>
        <Select label={words.trend.metric} value={view.metric.id} options={options} onChange={trend.pick} />
      </span>
      <Segmented
        label={words.trend.range}
        options={trendRanges.map((days) => ({ value: String(days), text: words.trend.days(days) }))}
        value={String(trend.range.value)}
        onChange={(days) => {
          trend.look(null);
          trend.range.value = Number(days) as TrendRange;
        }}
      />
      <span class={css['extras']}>
        <Button
          look="quiet"
          pressed={trend.compared.value}
          onPress={() => {
            trend.compared.value = !trend.compared.value;
          }}
        >
          {words.trend.compare}
        </Button>
        <Select
          label={words.trend.second}
          value={view.second?.metric.id ?? ''}
          options={[
            { value: '', text: words.trend.noSecond },
            ...options.filter(({ value }) => value !== view.metric.id),
          ]}
          onChange={trend.add}
        />
        {view.zoomed && (
          <Button look="link" onPress={() => trend.look(null)}>
            {words.trend.whole}
          </Button>
        )}
      </span>
    </div>
  );
}

function TrendChart({ view, trend, onDrawn }: Props & { readonly view: TrendView }) {
  const locale = useLocale();
  const { words } = locale;
  const at = useSignal<number | null>(null);
  const picture = usePicture(view, trend.happenings.value, locale);
  return (
    <>
      <TrendLegend view={view} at={at.value} />
      <LineChart
        label={`${locale.name(view.metric)} · ${words.trend.cursor}`}
        picture={picture}
        at={at.value}
        onMove={(index) => {
          at.value = index;
        }}
        onZoom={(stretch) => {
          at.value = null;
          trend.look(stretch);
        }}
        onDrawn={onDrawn}
        describe={(index) => describeDay(view, index, trend.happenings.value, locale)}
      />
    </>
  );
}

function usePicture(view: TrendView, happenings: Happenings, locale: Locale): Picture {
  // The same object as long as nothing changed: a new one would make the chart draw again at every cursor move.
  return useMemo(() => {
    const { days, values, before, second } = view;
    return {
      lines: [
        ...(before ? [{ values: before.values, look: 'before' as const }] : []),
        ...(second ? [{ values: second.values, look: 'second' as const }] : []),
        { values, look: 'main' },
      ],
      steps: days.map(locale.date.short),
      left: scaleOf(view, locale),
      right: second ? scaleOf(second, locale) : undefined,
      ...trendGround(days, happenings, locale),
    };
  }, [view, happenings, locale]);
}

function scaleOf({ metric }: TrendLine, locale: Locale): Scale {
  return {
    fromZero: metric.unit === 'count' || metric.unit === 'money',
    format: (value) => locale.value.axis(metric, value),
  };
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
