import { computed, signal } from '@preact/signals';
import { calendar } from '../../utils/analyse/calendar.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { indexFigures } from '../../utils/analyse/figure-index.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { metrics as knownMetrics } from '../../utils/model/metrics.ts';
import { dayValues } from './day-values.ts';
import { createHappenings, noHappenings } from './happenings.ts';
import { readValue } from './loaded.ts';
import { olderFigures } from './older-figures.ts';
import type { PanelState } from './panel.ts';
import { shiftOf, type TrendRange, type TrendView } from './trend-view.ts';

/** What operators look at first stands first; the rest follows in the order of the metric list. */
const FIRST = ['pay_amount', 'visitors', 'pay_conversion_rate', 'amount_per_buyer', 'pay_buyers', 'pay_orders'];

/** Metrics of the shop over a range that ends yesterday, or over a stretch of it. */
export function createTrend(panel: PanelState) {
  const { figures: recent, yesterday, today } = panel.figures;
  const range = signal<TrendRange>(30);
  const compared = signal(false);
  const picked = signal<string | undefined>(undefined);
  const added = signal<string | undefined>(undefined);
  const zoom = signal<readonly [from: string, to: string] | null>(null);
  const around = signal<ReturnType<typeof createHappenings> | null>(null);
  const older = olderFigures(
    panel,
    computed(() => ({ range: range.value, compared: compared.value })),
  );
  // The old reach stays on screen until the days of the new one are here: they would look unread.
  const read = computed(() => readValue(older.loaded.value) ?? { range: range.value, compared: false, figures: [] });
  const figures = computed(() => [...read.value.figures, ...recent.value]);
  const index = computed(() => indexFigures(figures.value));
  const metrics = computed(() => drawable(figures.value));
  const metric = computed(() => metrics.value.find(({ id }) => id === picked.value) ?? metrics.value[0]);
  const second = computed(() => metrics.value.find(({ id }) => id === added.value && id !== metric.value?.id));
  const days = computed(() => {
    const all = calendar(addDays(yesterday.value, 1 - read.value.range), yesterday.value);
    const [from, to] = zoom.value ?? [];
    const stretch = all.filter((day) => from === undefined || to === undefined || (day >= from && day <= to));
    return stretch.length > 1 ? stretch : all;
  });
  const lineOf = (shown: Metric) => {
    const { unit = shown.unit, values } = dayValues(index.value, shown.id, days.value);
    return { metric: shown, unit, values };
  };
  const view = computed<TrendView | undefined>(() => {
    const shown = metric.value;
    if (!shown) return;
    const shift = shiftOf(read.value.range);
    const earlier = days.value.map((day) => addDays(day, -shift));
    return {
      ...lineOf(shown),
      days: days.value,
      before: read.value.compared ? { values: dayValues(index.value, shown.id, earlier).values, shift } : null,
      second: second.value ? lineOf(second.value) : null,
      realtime: isRunning(figures.value, shown.id, today.value),
      zoomed: zoom.value !== null && days.value.length < read.value.range,
    };
  });
  return {
    metrics,
    view,
    range,
    compared,
    second,
    pick: (id: string) => {
      picked.value = id;
    },
    /** @param id of a second metric; none when it is empty */
    add: (id: string) => {
      added.value = id;
    },
    /** Looks closer at some of the days in sight; null shows the whole range again. */
    look: (stretch: readonly [from: number, to: number] | null) => {
      const [from, to] = stretch?.map((step) => days.value[step]) ?? [];
      zoom.value = from !== undefined && to !== undefined ? [from, to] : null;
    },
    happenings: computed(() => around.value?.happenings.value ?? noHappenings),
    /** Begins to read what happened around the shop: code and records of its own, which the line can do without. */
    lookAround: () => {
      around.value ??= createHappenings(panel);
    },
    stop: () => {
      older.stop();
      around.peek()?.stop();
    },
  };
}

export type TrendState = ReturnType<typeof createTrend>;

/** The metrics with at least one settled day, ratios included whose parts have one. */
function drawable(figures: readonly Figure[]): readonly Metric[] {
  const settled = figures.filter(
    ({ period, role, state }) => period?.grain === 'day' && role === 'own' && state === 'ok',
  );
  const shown = new Set(settled.map(({ metric }) => metric));
  const rank = (id: string) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return knownMetrics
    .filter(({ id, formula }) => shown.has(id) || formula?.every((part) => shown.has(part)))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}

function isRunning(figures: readonly Figure[], metric: string, today: string): boolean {
  return figures.some(
    (figure) => figure.metric === metric && figure.period?.grain === 'realtime' && figure.period.start === today,
  );
}
