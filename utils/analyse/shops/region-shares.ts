import type { Figure } from '../../model/figure.ts';
import { indexFigures } from '../figure-index.ts';
import type { Span } from '../span.ts';
import { spanValue } from '../span-value.ts';
import { grouped } from '../stats/grouped.ts';
import { regionOf } from './region-of.ts';

/** What regions are compared by: the first of them that most shops show. */
export const regionMetrics = ['pay_buyers', 'pay_amount', 'visitors'] as const;

/** The regions of one shop's buyers over a span, by one metric. */
export interface RegionShares {
  /** Share of all regions read, by code (see regionOf). Only shares are compared: shops are of unlike size and currency. */
  readonly shares: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
  /** How the console writes each: its rows are kept under that. */
  readonly keys: ReadonlyMap<string, string>;
}

/** One name may be a traffic source that only sounds like a place. */
const FEWEST = 2;

/**
 * By-region rows of a shop: consoles show them as rows named for provinces or countries. Undefined when fewer than two
 * were read, or when they are in several currencies.
 */
export function regionShares(figures: readonly Figure[], metric: string, span: Span): RegionShares | undefined {
  const rows = figures.filter(({ entity, metric: of }) => of === metric && entity.kind === 'source' && !entity.of);
  const named = rows.filter(({ entity }) => (entity.path?.length ?? 1) === 1 && regionOf(entity.name ?? ''));
  const [values, keys] = [new Map<string, number>(), new Map<string, string>()];
  const units = new Set<string>();
  for (const [code, own] of grouped(named, ({ entity }) => regionOf(entity.name ?? ''))) {
    const found = spanValue(indexFigures(own), metric, span);
    if (code === undefined || found?.state !== 'ok') continue;
    units.add(found.unit);
    values.set(code, found.value);
    keys.set(code, own[0]?.entity.name ?? code);
  }
  const all = [...values.values()].reduce((sum, value) => sum + value, 0);
  if (values.size < FEWEST || units.size > 1 || all <= 0) return undefined;
  return { values, keys, shares: new Map([...values].map(([code, value]) => [code, value / all])) };
}

/** The codes of several shops' regions, the largest mean share first. */
export function regionsInOrder(shops: readonly RegionShares[]): readonly string[] {
  const codes = [...new Set(shops.flatMap(({ shares }) => [...shares.keys()]))];
  const weight = (code: string) => shops.reduce((sum, { shares }) => sum + (shares.get(code) ?? 0), 0);
  return codes.toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}
