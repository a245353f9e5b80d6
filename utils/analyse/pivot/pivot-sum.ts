import type { Metric } from '../../model/metric.ts';

/** What was added up so far of one cell. A ratio keeps both of its parts: it is divided once, at the end. */
export interface PivotSum {
  above: number;
  below: number;
  readonly units: Set<string>;
  /** Products on days, each pair once. */
  known: number;
  readonly days: Set<number>;
}

export interface PivotCell {
  /** Null: nothing known, nothing to divide by, or several currencies. */
  readonly value: number | null;
  readonly unit: string;
  /** Figures of several currencies met: they are not added. */
  readonly mixed: boolean;
  /** Days any product of it is known on. */
  readonly days: number;
}

/** Only these can be pivoted: what adds up, people day by day, and ratios with both parts. */
export function canPivot({ aggregation, formula }: Metric): boolean {
  return aggregation === 'sum' || aggregation === 'distinct' || (aggregation === 'ratio' && formula !== undefined);
}

export function emptySum(): PivotSum {
  return { above: 0, below: 0, units: new Set(), known: 0, days: new Set() };
}

/** The value of what was added up. Decimals are kept to millionths: nothing that is added is finer. */
export function cellOf(metric: Metric, { above, below, units, known, days }: PivotSum): PivotCell {
  const [unit = metric.unit, ...others] = units;
  const mixed = others.length > 0;
  const whole = metric.formula ? (below > 0 ? above / below : null) : Math.round(above * 1e6) / 1e6;
  return { value: mixed || known === 0 ? null : whole, unit, mixed, days: days.size };
}
