import type { Figure } from '../../../utils/model/figure.ts';
import { metricById } from '../../../utils/model/metrics.ts';

/** A settled day figure of the shop as read the morning after, but for what is given. */
export function figureOf(metric: string, date: string, value: number | null, given: Partial<Figure> = {}): Figure {
  const unit = metricById(metric)?.unit ?? 'count';
  const at = `${date}T23:00:00+08:00`;
  return {
    shopKey: 'sycm:1',
    entity: { kind: 'shop', id: '1', name: '青禾' },
    metric,
    role: 'own',
    state: value === null ? 'absent' : 'ok',
    value,
    unit: unit === 'money' ? 'CNY' : unit,
    period: { start: date, end: date, grain: 'day' },
    raw: value === null ? '-' : String(value),
    seen: { at, confirmedAt: at, console: 'sycm', page: 'home', block: null, adapterVersion: 1, snapshot: 's' },
    revisions: [],
    ...given,
  };
}

/** The same of a product. */
export function productFigure(id: string, metric: string, date: string, value: number | null): Figure {
  return figureOf(metric, date, value, { entity: { kind: 'product', id, name: `product ${id}` } });
}

/** One figure a day from `first` on, a null where the console showed "-", nothing where undefined. */
export function series(
  metric: string,
  first: string,
  values: readonly (number | null | undefined)[],
): readonly Figure[] {
  const start = Date.parse(first) / 86_400_000;
  return values.flatMap((value, offset) => {
    const date = new Date((start + offset) * 86_400_000).toISOString().slice(0, 10);
    return value === undefined ? [] : [figureOf(metric, date, value)];
  });
}
