import { entityKey } from '../model/entity-key.ts';
import type { Figure } from '../model/figure.ts';
import { metrics } from '../model/metrics.ts';
import type { Combined } from './combined.ts';
import { type FigureIndex, indexFigures } from './figure-index.ts';
import { figuresByProduct } from './figures-by-product.ts';
import { previousSpan } from './previous-span.ts';
import type { Span } from './span.ts';
import { type SpanChange, spanChange } from './span-change.ts';
import { spanDays } from './span-days.ts';
import { spanValue } from './span-value.ts';

/** A metric of a product over the span, and its change against the span before. */
export type ProductValue = Combined & SpanChange;

/** One product as a row of a sortable table. */
export interface ProductRow {
  /** entityKey(): what the store is asked by. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string | null;
  /** What its console files it under; left out where it does not say. */
  readonly category?: string;
  /** By metric id; a metric that is not in it is unknown, not zero. */
  readonly metrics: ReadonlyMap<string, ProductValue>;
  /** Days of the span of which anything is known. */
  readonly daysKnown: number;
  readonly daysInSpan: number;
}

/**
 * The products of which anything is known in a span, by key. Besides what the console shows, ratios are rebuilt
 * whenever both their parts are there. `figures` should reach back over the previous span, else changes are null.
 */
export function productRows(figures: readonly Figure[], span: Span): readonly ProductRow[] {
  const previous = previousSpan(span);
  return [...figuresByProduct(figures)]
    .map((ofOne) => rowOf(ofOne, span, previous))
    .filter(({ metrics }) => metrics.size > 0)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function rowOf(figures: readonly Figure[], span: Span, before: Span): ProductRow {
  const index = indexFigures(figures);
  const values = new Map<string, ProductValue>();
  for (const metric of rebuildable(index)) {
    const value = spanValue(index, metric, span);
    if (value) values.set(metric, { ...value, ...spanChange(index, metric, span, before) });
  }
  const { entity } = latestNamed(figures);
  const daysKnown = [...values.values()].map((value) => (value.state === 'ok' ? value.daysKnown : 0));
  return {
    key: entityKey(entity),
    id: entity.id,
    name: entity.name,
    ...(entity.category !== undefined && { category: entity.category }),
    metrics: values,
    daysKnown: Math.max(0, ...daysKnown),
    daysInSpan: spanDays(span).length,
  };
}

/** The metrics at hand and every ratio whose two parts are. */
function rebuildable(index: FigureIndex): ReadonlySet<string> {
  const shown = new Set(index.metrics);
  const ratios = metrics.filter(({ formula }) => formula?.every((part) => shown.has(part)));
  return new Set([...shown, ...ratios.map(({ id }) => id)]);
}

/** A product renamed in between goes by the name it was last seen under. */
function latestNamed(figures: readonly Figure[]): Figure {
  return figures.reduce((best, next) => {
    if (next.entity.name === null) return best;
    const later = Date.parse(next.seen.confirmedAt) > Date.parse(best.seen.confirmedAt);
    return best.entity.name === null || later ? next : best;
  });
}
