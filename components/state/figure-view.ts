import type { Metric } from '../../utils/model/metric.ts';

/** One figure as a tile shows it. */
export interface FigureView {
  readonly metric: Metric;
  /** Unit of the readings: the metric's own, or an ISO 4217 code. */
  readonly unit: string;
  readonly value: number | undefined;
  /** Relative change against the span before; undefined when either side was not observed. */
  readonly change: number | undefined;
  /** Day by day, null where nothing was observed. */
  readonly points: readonly (number | null)[];
  /** People of several days were added up because the console's own total was not read. */
  readonly added: boolean;
}
