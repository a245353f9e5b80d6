import { entityKey } from '../../utils/model/entity-key.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { ProductInSight } from '../../utils/model/tab-state.ts';

/** The one product a page is about: every figure is of it, of its sources or of its keywords; null for any other page. */
export function productInSight(readings: readonly Reading[]): ProductInSight | null {
  const products = readings.map(({ entity }) => (entity.kind === 'product' ? entity : (entity.of ?? null)));
  const [first] = products;
  if (!first || first.id === null || products.some((product) => product?.id !== first.id)) return null;
  const named = products.find((product) => product?.name != null);
  return { key: entityKey({ kind: 'product', id: first.id, name: null }), name: named?.name ?? null };
}
