import type { Stage } from '../../utils/analyse/lifecycle/stage.ts';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import { productRoles } from '../../utils/model/user-data.ts';
import type { ProductKinds } from './product-kinds.ts';
import type { ProductSorting } from './sort-products.ts';

const UNKNOWN = -1;

/** In the order of a product's life. */
export const stages: readonly Stage[] = ['new', 'growing', 'hot', 'stable', 'declining'];
export type StageFilter = Stage | 'unknown' | 'all';

/** The products in a stage; sorted by it or by their first role on request, those not judged last in either direction. */
export function byStage(
  rows: readonly ProductRow[],
  kinds: ProductKinds | undefined,
  filter: StageFilter,
  { by, down }: ProductSorting,
): readonly ProductRow[] {
  const stageOf = ({ key }: ProductRow) => kinds?.stages.get(key)?.stage;
  const shown = filter === 'all' ? rows : rows.filter((row) => (stageOf(row) ?? 'unknown') === filter);
  if (by !== 'stage' && by !== 'role') return shown;
  const place = (row: ProductRow): number => {
    const [first] = kinds?.roles.get(row.key)?.roles ?? [];
    const [kind, order] = by === 'stage' ? [stageOf(row), stages] : [first?.role, productRoles];
    return kind === undefined ? UNKNOWN : (order as readonly string[]).indexOf(kind);
  };
  return shown.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    if (left === UNKNOWN || right === UNKNOWN) return Number(left === UNKNOWN) - Number(right === UNKNOWN);
    return (down ? -1 : 1) * (left - right);
  });
}
