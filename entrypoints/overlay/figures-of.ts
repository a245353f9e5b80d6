import { figureTexts } from '../../components/overlay/figure-text.ts';
import { names } from '../../components/overlay/surroundings.ts';
import { mostBadges, type ShownFigure } from '../../utils/model/badge.ts';
import type { SeenFigure, SeenPage } from '../console.content/onlooker-seat.ts';

export interface AskedFigure extends SeenFigure {
  readonly figure: ShownFigure;
  readonly key: string;
}

const grains = new Set(['day', 'week', 'month', 'range']);

/** The figures one may ask about: settled ones with a number, that still stand on the page as they were read. */
export function figuresOf(page: SeenPage, hasChanged: (part: Element) => boolean): readonly AskedFigure[] {
  const found: AskedFigure[] = [];
  for (const seen of page.figures) {
    if (found.length === mostBadges) break;
    const { reading, element, around } = seen;
    const { entity, metric, unit, value, period, raw } = reading;
    if (value === null || !period || !grains.has(period.grain) || entity.kind === 'order') continue;
    if (hasChanged(around) || !figureTexts(element, raw) || !names(around, entity)) continue;
    const figure = { entity, metric, unit, value, period };
    found.push({ ...seen, figure, key: JSON.stringify(figure) });
  }
  return found;
}
