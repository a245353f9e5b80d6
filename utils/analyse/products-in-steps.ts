import { entityIdentity } from '../model/entity-key.ts';
import type { Figure } from '../model/figure.ts';
import type { Entity } from '../model/reading.ts';

const FIGURES_A_STEP = 16_384;

/** The own figures of products, product by product, as they first appear. In steps of some milliseconds. */
export function* productsInSteps(figures: readonly Figure[]): Generator<void, readonly (readonly Figure[])[]> {
  const products = new Map<string, Figure[]>();
  // The store gives one entity object to all figures of a row: telling each apart once is enough.
  const identities = new Map<Entity, string>();
  for (const [place, figure] of figures.entries()) {
    const { entity, role } = figure;
    if (entity.kind === 'product' && role === 'own') {
      const identity = identities.get(entity) ?? entityIdentity(entity);
      identities.set(entity, identity);
      const known = products.get(identity);
      if (known) known.push(figure);
      else products.set(identity, [figure]);
    }
    if (place % FIGURES_A_STEP === FIGURES_A_STEP - 1) yield;
  }
  return [...products.values()];
}
