import type { Figure } from '../model/figure.ts';

/** One page of a console some figures were read on, or a file they were imported from. */
export interface FigureSource {
  readonly console: string;
  readonly page: string | null;
  readonly imported: boolean;
  readonly taught: boolean;
  /** Business days the figures speak of, and how many. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** When the last of them was last seen, ISO 8601 with the offset of where it was read. */
  readonly at: string;
}

interface Asked {
  readonly metrics?: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Where own figures within a span were read, page by page; of all metrics when none are named. */
export function figureSources(figures: readonly Figure[], { metrics, from, to }: Asked): readonly FigureSource[] {
  const used = figures.filter(
    ({ role, state, metric, period }) =>
      role === 'own' &&
      state === 'ok' &&
      period !== null &&
      period.grain !== 'realtime' &&
      period.grain !== 'hour' &&
      period.start >= from &&
      period.end <= to &&
      (!metrics || metrics.includes(metric)),
  );
  const pages = new Map<string, Figure[]>();
  for (const figure of used) {
    const { console, page, origin } = figure.seen;
    const key = JSON.stringify([console, page, origin ?? '']);
    const known = pages.get(key);
    if (known) known.push(figure);
    else pages.set(key, [figure]);
  }
  return [...pages.values()].map((group) => {
    const [{ seen }] = group as [Figure, ...Figure[]];
    const starts = group.flatMap(({ period }) => period?.start ?? []).sort();
    const ends = group.flatMap(({ period }) => period?.end ?? []).sort();
    return {
      console: seen.console,
      page: seen.page,
      imported: seen.origin === 'imported',
      taught: group.some((one) => one.seen.taught === true),
      from: starts[0] ?? from,
      to: ends.at(-1) ?? to,
      days: new Set(starts).size,
      at: group.reduce((last, one) =>
        Date.parse(one.seen.confirmedAt) > Date.parse(last.seen.confirmedAt) ? one : last,
      ).seen.confirmedAt,
    };
  });
}
