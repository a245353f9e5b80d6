import type { Figure } from '../../model/figure.ts';
import type { Opening } from './equation-node.ts';
import { type Ground, valuesOf } from './ground.ts';
import { isPaidSource } from './is-paid-source.ts';
import { type Part, sumOpening, type Whole } from './opening.ts';
import { type Source, sourceTree } from './source-tree.ts';

/** Traffic by new and returning visitors, by paid and free, and by source, as far as the console tells. */
export function openTraffic(ground: Ground, sources: readonly Figure[], traffic: Whole): readonly Opening[] {
  const metric = ground.variant.levels[0];
  const kinds = metric === 'visitors' ? visitorKinds(ground) : [];
  const tree = sourceTree(sources, metric, ground.current, ground.previous);
  const paid = bySpending(tree);
  const bySource = tree.map((source) => sourcePart(ground, source));
  return [
    ...(kinds.length > 0 ? [sumOpening(ground, 'visitor-kind', traffic, kinds)] : []),
    ...(paid.length > 0 ? [sumOpening(ground, 'paid', traffic, paid)] : []),
    ...(tree.length > 0 ? [sumOpening(ground, 'source', traffic, bySource)] : []),
  ];
}

function visitorKinds(ground: Ground): readonly Part[] {
  return ['new_visitors', 'returning_visitors']
    .map((metric): Part => ({ label: { kind: 'metric', metric }, unit: 'count', values: valuesOf(ground, metric) }))
    .filter(({ values }) => values.current !== undefined);
}

function sourcePart(ground: Ground, { path, current, previous, children }: Source): Part {
  const values = { current, previous };
  const below = children.map((child) => sourcePart(ground, child));
  return {
    label: { kind: 'source', path },
    unit: 'count',
    values,
    openings: (effect) => (below.length === 0 ? [] : [sumOpening(ground, 'source', { values, effect }, below)]),
  };
}

/** Paid and free visitors, of the topmost sources whose names say so. */
function bySpending(tree: readonly Source[]): readonly Part[] {
  const known = tree.flatMap(told);
  return ([true, false] as const).flatMap((paid): readonly Part[] => {
    const own = known.filter(({ path }) => isPaidSource(path) === paid);
    const sum = (side: 'current' | 'previous') => own.reduce((total, source) => total + (source[side] ?? 0), 0);
    const values = { current: sum('current'), previous: sum('previous') };
    return own.length === 0 ? [] : [{ label: { kind: paid ? 'paid' : 'free' }, unit: 'count', values }];
  });
}

function told(source: Source): readonly Source[] {
  return isPaidSource(source.path) === undefined ? source.children.flatMap(told) : [source];
}
