import { origin } from '../../utils/model/origin.ts';
import type { Look } from '../../utils/normalise/to-draft.ts';
import type { SeenFigure } from './onlooker-seat.ts';

/** Where the figures of a look stood, and the look without that: what is kept of it must not hold the page's elements. */
export function takeOrigins(look: Look): { readonly look: Look; readonly figures: readonly SeenFigure[] } {
  if (look.found !== 'figures') return { look, figures: [] };
  const figures: SeenFigure[] = [];
  const readings = look.draft.readings.map(({ [origin]: from, ...reading }) => {
    if (from && reading.role === 'own')
      figures.push({ reading, element: from.element as Element, around: from.around as Element });
    return reading;
  });
  return { look: { ...look, draft: { ...look.draft, readings } }, figures };
}
