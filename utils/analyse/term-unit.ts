import { metricById } from '../model/metrics.ts';

/** The unit of a rebuilt term: the amount's currency for money, else the metric's own. */
export function termUnit(metric: string, currency: string): string {
  const unit = metricById(metric)?.unit ?? 'count';
  return unit === 'money' ? currency : unit;
}
