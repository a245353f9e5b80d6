import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import { productRoles } from '../../utils/model/user-data.ts';
import { stages } from './by-stage.ts';
import type { ProductKinds } from './product-kinds.ts';

export type PivotBy = 'stage' | 'role';

/** The products of one kind together. */
export interface PivotLine {
  /** A stage or role, or `unknown`. */
  readonly kind: string;
  readonly products: number;
  /** Sum over the products it is known of; null when it is known of none. */
  readonly total: number | null;
  /** Of the sum over all products, each counted once. */
  readonly share: number | null;
  readonly known: number;
}

/** One metric summed by stage or role; a product with several roles is in each of their lines. */
export function kindPivot(
  rows: readonly ProductRow[],
  kinds: ProductKinds,
  by: PivotBy,
  metric: string,
): readonly PivotLine[] {
  const kindsOf = ({ key }: ProductRow): readonly string[] => {
    const stage = kinds.stages.get(key)?.stage;
    const told = by === 'stage' ? (stage ? [stage] : []) : (kinds.roles.get(key)?.roles.map(({ role }) => role) ?? []);
    return told.length > 0 ? told : ['unknown'];
  };
  const amountOf = ({ metrics }: ProductRow) => {
    const found = metrics.get(metric);
    return found?.state === 'ok' ? found.value : null;
  };
  const sums = new Map<string, { products: number; known: number; total: number }>();
  let all = 0;
  for (const row of rows) {
    const value = amountOf(row);
    all += value ?? 0;
    for (const kind of kindsOf(row)) {
      const sum = sums.get(kind) ?? { products: 0, known: 0, total: 0 };
      sums.set(kind, sum);
      sum.products += 1;
      if (value === null) continue;
      sum.known += 1;
      sum.total += value;
    }
  }
  const order: readonly string[] = by === 'stage' ? stages : productRoles;
  return [...order, 'unknown'].flatMap((kind) => {
    const sum = sums.get(kind);
    if (!sum) return [];
    const { products, known, total } = sum;
    return { kind, products, known, total: known > 0 ? total : null, share: known > 0 && all > 0 ? total / all : null };
  });
}
