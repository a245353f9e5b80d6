import { computed, signal } from '@preact/signals';
import { calendar } from '../../utils/analyse/calendar.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { indexFigures } from '../../utils/analyse/figure-index.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { metrics as knownMetrics } from '../../utils/model/metrics.ts';
import { dayValues } from './day-values.ts';
import { readValue } from './loaded.ts';
import { olderFigures } from './older-figures.ts';
import type { PanelState } from './panel.ts';
import type { TrendRange, TrendView } from './trend-view.ts';

/** What operators look at first stands first; the rest follows in the order of the metric list. */
const FIRST = ['pay_amount', 'visitors', 'pay_conversion_rate', 'amount_per_buyer', 'pay_buyers', 'pay_orders'];

/** One metric of the shop over a range that ends yesterday. */
export function createTrend(panel: PanelState) {
  const { figures: recent, yesterday, today } = panel.figures;
  const range = signal<TrendRange>(30);
  const picked = signal<string | undefined>(undefined);
  const older = olderFigures(panel, range);
  const read = computed(() => readValue(older.loaded.value));
  const figures = computed(() => {
    const before = read.value?.figures ?? [];
    return before.length === 0 ? recent.value : [...before, ...recent.value];
  });
  const index = computed(() => indexFigures(figures.value));
  const metrics = computed(() => drawable(figures.value));
  const metric = computed(() => metrics.value.find(({ id }) => id === picked.value) ?? metrics.value[0]);
  const view = computed<TrendView | undefined>(() => {
    const shown = metric.value;
    if (!shown) return;
    // The old range stays on screen until the days of the new one are here: they would look unread.
    const days = calendar(addDays(yesterday.value, 1 - (read.value?.range ?? range.value)), yesterday.value);
    const { unit = shown.unit, values } = dayValues(index.value, shown.id, days);
    return { metric: shown, unit, days, values, realtime: isRunning(figures.value, shown.id, today.value) };
  });
  const pick = (id: string) => {
    picked.value = id;
  };
  return { metrics, view, range, pick, stop: older.stop };
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
