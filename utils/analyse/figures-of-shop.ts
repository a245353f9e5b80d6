import type { Figure } from '../model/figure.ts';

const FIGURES_A_STEP = 65_536;

/** The figures of the shop itself among those of its products. In steps. */
export function* figuresOfShop(figures: readonly Figure[]): Generator<void, readonly Figure[]> {
  const own: Figure[] = [];
  for (const [place, figure] of figures.entries()) {
    if (figure.entity.kind === 'shop') own.push(figure);
    if (place % FIGURES_A_STEP === FIGURES_A_STEP - 1) yield;
  }
  return own;
}
