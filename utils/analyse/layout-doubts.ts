import type { FigureForm, LayoutLook, PageLayout } from '../model/layout.ts';
import { isTrusted, looksToKnow, lostOn, trusted } from './known-layouts.ts';

const farApart = 2;

/**
 * What to say of figures read on a page that does not look as it used to: `layout-changed` when expected figures are
 * gone, and `layout:METRIC` for a figure that suddenly has another unit, or was found another way and is a hundred
 * times larger or smaller. Empty on known layouts, and while a page is not known yet.
 */
export function layoutDoubts(page: PageLayout | undefined, look: LayoutLook): readonly string[] {
  if (!page || page.good < looksToKnow || isTrusted(page, look)) return [];
  const doubtful = Object.entries(look.figures).filter(([metric, form]) => isStrange(metric, form, page));
  return [
    ...(lostOn(page, look).length > 0 ? ['layout-changed'] : []),
    ...doubtful.map(([metric]) => `layout:${metric}`),
  ];
}

/** Like none of the forms the figure had on the page's known layouts. */
function isStrange(metric: string, form: FigureForm, page: PageLayout): boolean {
  const forms = trusted(page).flatMap(({ figures }) => (Object.hasOwn(figures, metric) ? (figures[metric] ?? []) : []));
  return forms.length > 0 && forms.every((known) => differs(known, form));
}

function differs(known: FigureForm, form: FigureForm): boolean {
  if (known.unit !== form.unit) return true;
  if (known.by === form.by || known.size === null || form.size === null) return false;
  return Math.abs(known.size - form.size) >= farApart;
}
