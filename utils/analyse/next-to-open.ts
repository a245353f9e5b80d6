import type { CoverageState, MetricCoverage } from '../model/coverage.ts';
import type { EntityKind } from '../model/reading.ts';

/** A page and a day to open it for, so that the history gets whole. */
export interface PageToOpen {
  readonly console: string;
  readonly page: string;
  readonly kind: EntityKind;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The worst that is known of its metrics on that day. */
  readonly state: Exclude<CoverageState, 'captured'>;
  /** Metrics the page has shown on other days and that are not whole on this one. */
  readonly metrics: readonly string[];
  /** Rows that are there and rows there should be, of the metric with the most; null where the page does not say. */
  readonly rows: number;
  readonly total: number | null;
}

const severity: Readonly<Record<CoverageState, number>> = { captured: 0, contradictory: 1, partial: 2, missing: 3 };

/**
 * What to open next to close the gaps: days that are missing before partial ones before contradictory ones, the latest
 * day first. Days after `until` are not over or not settled yet. A page nobody described cannot be opened by name.
 * @param until YYYY-MM-DD, included: the last day the console has settled.
 */
export function nextToOpen(coverage: readonly MetricCoverage[], until: string): readonly PageToOpen[] {
  const pages = new Map<string, MetricCoverage[]>();
  for (const line of coverage) {
    const key = JSON.stringify([line.console, line.page, line.kind]);
    pages.set(key, [...(pages.get(key) ?? []), line]);
  }
  return [...pages.values()]
    .flatMap((lines) => gapsOf(lines, until))
    .sort(
      (a, b) =>
        severity[b.state] - severity[a.state] ||
        (a.date < b.date ? 1 : Number(a.date > b.date) * -1) ||
        (a.page < b.page ? -1 : Number(a.page > b.page)),
    );
}

function gapsOf(lines: readonly MetricCoverage[], until: string): readonly PageToOpen[] {
  const [{ console, page, kind, days }] = lines as readonly [MetricCoverage];
  if (page === null) return [];
  return days.flatMap(({ date }, n) => {
    const open = lines.flatMap(({ metric, days }) => {
      const day = days[n];
      return day && day.state !== 'captured' ? [{ metric, ...day, state: day.state }] : [];
    });
    const worst = open.toSorted((a, b) => severity[b.state] - severity[a.state])[0];
    if (!worst || date > until) return [];
    const fullest = open.toSorted((a, b) => b.rows - a.rows)[0] ?? worst;
    const metrics = open.map(({ metric }) => metric);
    return [{ console, page, kind, date, state: worst.state, metrics, rows: fullest.rows, total: fullest.total }];
  });
}
