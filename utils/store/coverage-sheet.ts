import type { CoverageDay, MetricCoverage } from '../model/coverage.ts';
import type { EntityKind } from '../model/reading.ts';
import type { ChunkCell } from './chunk.ts';
import { cellsOf } from './chunk-cells.ts';
import type { ChunkView } from './chunk-view.ts';
import { compareText } from './compare-text.ts';
import { compareTimes } from './compare-times.ts';
import type { Run } from './run.ts';
import type { SnapshotRecord } from './store.ts';

/** What is known of one metric of one page. */
interface Line {
  readonly console: string;
  readonly page: string | null;
  readonly metric: string;
  /** By day: which entities, and the snapshots they were read by. */
  readonly entities: Set<number>[];
  readonly snapshots: Set<string>[];
  readonly contradicted: Set<number>;
}

/** Counts which entities are known on which day, by page and metric; own figures of settled days only. */
export class CoverageSheet {
  /** Ids of the snapshots that anything came from. */
  readonly snapshots = new Set<string>();
  private readonly kind: EntityKind;
  private readonly days: readonly string[];
  private readonly dayOf: ReadonlyMap<string, number>;
  private readonly lines = new Map<string, Line>();

  constructor(kind: EntityKind, days: readonly string[]) {
    this.kind = kind;
    this.days = days;
    this.dayOf = new Map(days.map((day, n) => [day, n]));
  }

  read(view: ChunkView): void {
    const isAsked = (period: ChunkCell['period']) => period?.grain === 'day' && this.dayOf.has(period.start);
    this.readCells(cellsOf(view, { figure: (_, role) => role === 'own', period: isAsked }));
  }

  readCells(cells: readonly ChunkCell[]): void {
    for (const { row, period, metric, role, runs } of cells) {
      const day = period?.grain === 'day' && role === 'own' ? this.dayOf.get(period.start) : undefined;
      if (day === undefined) continue;
      const isContradicted = runs.length > 1 && contradict(runs);
      for (const run of runs) {
        const line = this.line(run, metric);
        (line.entities[day] as Set<number>).add(row);
        (line.snapshots[day] as Set<string>).add(run.snapshot);
        this.snapshots.add(run.snapshot);
        if (isContradicted) line.contradicted.add(day);
      }
    }
  }

  /** @param log what the capture log says of the snapshots. */
  done(log: ReadonlyMap<string, Pick<SnapshotRecord, 'completeness' | 'warnings'>>): readonly MetricCoverage[] {
    return [...this.lines.entries()]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, line]) => ({
        console: line.console,
        page: line.page,
        kind: this.kind,
        metric: line.metric,
        days: this.days.map((date, day) => this.dayIn(line, date, day, log)),
      }));
  }

  private dayIn(
    { metric, entities, snapshots, contradicted }: Line,
    date: string,
    day: number,
    log: ReadonlyMap<string, Pick<SnapshotRecord, 'completeness' | 'warnings'>>,
  ): CoverageDay {
    const rows = entities[day]?.size ?? 0;
    const looks = [...(snapshots[day] ?? [])].flatMap((id) => log.get(id) ?? []);
    // The shop's own figures stand in cards: how long a list on the same page is says nothing of them.
    const totals = this.kind === 'shop' ? [] : looks.flatMap(({ completeness }) => completeness?.total ?? []);
    const total = totals.length === 0 ? null : Math.max(...totals);
    if (rows === 0) return { date, state: 'missing', rows, total };
    if (contradicted.has(day) || looks.some(({ warnings }) => warnings.includes(metric)))
      return { date, state: 'contradictory', rows, total };
    return { date, state: total !== null && rows < total ? 'partial' : 'captured', rows, total };
  }

  private line({ console, page }: Run, metric: string): Line {
    const key = JSON.stringify([console, page, metric]);
    const known = this.lines.get(key);
    if (known) return known;
    const made = {
      console,
      page,
      metric,
      entities: this.days.map(() => new Set<number>()),
      snapshots: this.days.map(() => new Set<string>()),
      contradicted: new Set<number>(),
    };
    this.lines.set(key, made);
    return made;
  }
}

/** Two pages said different numbers at the same time; one after the other it is a revision. */
function contradict(runs: readonly Run[]): boolean {
  const exact = runs.filter(({ state, rounded }) => state === 'ok' && !rounded);
  return exact.some((a, n) =>
    exact
      .slice(n + 1)
      .some(
        (b) =>
          a.page !== b.page &&
          a.value !== b.value &&
          compareTimes(a.from, b.to) <= 0 &&
          compareTimes(b.from, a.to) <= 0,
      ),
  );
}
