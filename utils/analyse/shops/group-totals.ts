import { metricById } from '../../model/metrics.ts';
import { exactSum } from '../exact-sum.ts';
import { relativeChange } from '../relative-change.ts';
import { type AlikeGroup, alikeGroups } from './alike.ts';
import type { ShopMeasure } from './shop-cell.ts';
import type { ShopLine } from './shop-line.ts';

/** Several shops together. */
export interface GroupTotal {
  readonly basis: string;
  readonly unit: string;
  readonly value: number;
  /** Null unless every shop of the group can be compared with its span before. */
  readonly change: number | null;
  readonly shops: number;
  /** Keys of the shops of which days are missing: the total is at least this much. */
  readonly incomplete: readonly string[];
}

/**
 * A measure of all shops together, one total for each currency. Only what may be added is: people who visit two shops
 * would count twice, rates have no sum, and two currencies are never added.
 */
export function groupTotals(lines: readonly ShopLine[], measure: ShopMeasure): readonly GroupTotal[] {
  return alikeGroups(lines, measure)
    .filter(({ basis, lines: alike }) => alike.length > 1 && metricById(basis)?.aggregation === 'sum')
    .flatMap((group) => totalOf(group, measure) ?? []);
}

function totalOf({ basis, unit, lines }: AlikeGroup, measure: ShopMeasure): GroupTotal | undefined {
  const cells = lines.flatMap(({ cells: all }) => all.get(measure) ?? []);
  const value = exactSum(cells.map((cell) => cell.value));
  if (value === undefined) return undefined;
  const compared = cells.flatMap((cell) => cell.compared ?? []);
  const now = exactSum(compared.map((one) => one.now)) ?? null;
  const before = exactSum(compared.map((one) => one.before)) ?? null;
  return {
    basis,
    unit,
    value,
    change: compared.length === cells.length ? relativeChange(now, before) : null,
    shops: lines.length,
    incomplete: lines.filter(({ cells: all }) => isShort(all.get(measure))).map(({ key }) => key),
  };
}

function isShort(cell: { readonly daysKnown: number; readonly daysInSpan: number } | undefined): boolean {
  return cell !== undefined && cell.daysKnown < cell.daysInSpan;
}
