import { computed } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { nextToOpen, type PageToOpen } from '../../utils/analyse/next-to-open.ts';
import type { CoverageState, MetricCoverage } from '../../utils/model/coverage.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';

/** One page of a console over the calendar, by the worst that is known of its metrics each day. */
export interface PageDays {
  readonly console: string;
  readonly page: string | null;
  readonly kind: MetricCoverage['kind'];
  readonly days: readonly {
    readonly date: string;
    readonly state: CoverageState;
    /** Rows there are and rows there should be of the fullest metric; null where the page does not say. */
    readonly rows: number;
    readonly total: number | null;
  }[];
}

export interface CoverageView {
  readonly pages: readonly PageDays[];
  readonly next: readonly PageToOpen[];
}

/** Five weeks: what fits a panel and holds a month with its weekdays. */
const DAYS = 35;
const MOST_NEXT = 3;

/** Which days are there, in part, or missing, page by page, and what to open to close the gaps. */
export function createCoverage({ host, door, figures: { shopKey, yesterday } }: PanelState) {
  const answer = resource(async (): Promise<CoverageView> => {
    const [shop, to] = [shopKey.value, yesterday.value];
    if (shop === undefined) return { pages: [], next: [] };
    const lines = await (await door()).coverage({ shop, from: addDays(to, 1 - DAYS), to });
    return { pages: pagesOf(lines), next: nextToOpen(lines, to).slice(0, MOST_NEXT) };
  });
  const unsubscribe = host.onStoreChange(answer.again);
  return {
    loaded: answer.loaded,
    view: computed(() => readValue(answer.loaded.value)),
    again: answer.again,
    stop: () => {
      unsubscribe();
      answer.stop();
    },
  };
}

const severity: Readonly<Record<CoverageState, number>> = { captured: 0, contradictory: 1, partial: 2, missing: 3 };

function pagesOf(lines: readonly MetricCoverage[]): readonly PageDays[] {
  const pages = Map.groupBy(lines, ({ console, page, kind }) => JSON.stringify([console, page, kind]));
  return [...pages.values()].map((metrics) => {
    const { console, page, kind, days } = metrics[0] as MetricCoverage;
    return {
      console,
      page,
      kind,
      days: days.map(({ date }, at) => {
        const all = metrics.flatMap((metric) => metric.days[at] ?? []);
        const worst = all.reduce((a, b) => (severity[b.state] > severity[a.state] ? b : a));
        // A page was opened that day: what it did not show of one metric is a gap of that metric, not of the day.
        const opened = all.some((day) => day.state !== 'missing');
        const fullest = all.reduce((a, b) => (b.rows > a.rows ? b : a));
        const state = worst.state === 'missing' && opened ? 'partial' : worst.state;
        return { date, state, rows: fullest.rows, total: fullest.total };
      }),
    };
  });
}
