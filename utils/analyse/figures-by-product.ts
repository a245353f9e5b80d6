import type { Figure } from '../model/figure.ts';
import { productsInSteps } from './products-in-steps.ts';
import { finish } from './stats/finish.ts';

/** The own figures of products, product by product. */
export function figuresByProduct(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return finish(productsInSteps(figures));
}
