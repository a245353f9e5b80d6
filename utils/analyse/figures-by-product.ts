import { entityIdentity } from '../model/entity-key.ts';
import type { Figure } from '../model/figure.ts';
import type { Entity } from '../model/reading.ts';

/** The own figures of products, product by product. */
export function figuresByProduct(figures: readonly Figure[]): Iterable<readonly Figure[]> {
  const products = new Map<string, Figure[]>();
  // The store gives one entity object to all figures of a row: telling each apart once is enough.
  const identities = new Map<Entity, string>();
  for (const figure of figures) {
    const { entity, role } = figure;
    if (entity.kind !== 'product' || role !== 'own') continue;
    const identity = identities.get(entity) ?? entityIdentity(entity);
    identities.set(entity, identity);
    const known = products.get(identity);
    if (known) known.push(figure);
    else products.set(identity, [figure]);
  }
  return products.values();
}
