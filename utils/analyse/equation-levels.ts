import type { Figure } from '../model/figure.ts';
import type { EquationVariant } from './equation-variants.ts';
import type { FigureIndex } from './figure-index.ts';
import type { Span } from './span.ts';

/** What the console shows of a metric for exactly this span; undefined unless it is a number. */
export function shownFigure(index: FigureIndex, metric: string, { from, to }: Span): Figure | undefined {
  const figure = index.at(metric, from, to);
  return figure && figure !== 'mixed' && figure.state === 'ok' && figure.value !== null ? figure : undefined;
}

/**
 * The levels of a variant as shown for exactly this span, from people to amount; undefined unless all are known.
 * A level the console leaves out is the one before it times its shown rate, in whole people or orders.
 */
export function shownLevels(index: FigureIndex, variant: EquationVariant, span: Span): readonly number[] | undefined {
  const levels: number[] = [];
  for (const [step, metric] of variant.levels.entries()) {
    const before = levels.at(-1);
    const last = step === variant.levels.length - 1;
    const value = shownFigure(index, metric, span)?.value ?? (last ? undefined : derived(step, before));
    // Buyers without visitors: the zero is a figure the console failed to give.
    if (value === undefined || (before === 0 && value > 0)) return undefined;
    levels.push(value);
  }
  return levels;

  function derived(step: number, before: number | undefined): number | undefined {
    const rate = shownFigure(index, variant.factors[step] ?? '', span)?.value ?? undefined;
    return before === undefined || rate === undefined ? undefined : Math.round(before * rate);
  }
}
