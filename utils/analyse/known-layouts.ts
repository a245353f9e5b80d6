import { type KnownLayout, type LayoutLook, mostLayouts, type PageLayout } from '../model/layout.ts';

/** Looks that make a layout known: before that, a missing figure is our adapter's fault rather than a redesign. */
export const looksToKnow = 3;
const fewestToLose = 4;

/** Layouts seen often enough to be believed. */
export function trusted({ known = [] }: Pick<PageLayout, 'known'>): readonly KnownLayout[] {
  return known.filter(({ looks }) => looks >= looksToKnow);
}

export function isTrusted(page: Pick<PageLayout, 'known'>, { signature }: Pick<LayoutLook, 'signature'>): boolean {
  return trusted(page).some((layout) => layout.signature === signature);
}

/** The known layouts with one more look at this one; the one not seen for longest makes room. */
export function withLook(
  known: readonly KnownLayout[],
  { signature, figures, at }: LayoutLook,
): readonly KnownLayout[] {
  const before = known.find((layout) => layout.signature === signature);
  const looks = Math.min(looksToKnow, (before?.looks ?? 0) + 1);
  const others = known.filter((layout) => layout !== before);
  return [...others, { signature, looks, lastDay: at.slice(0, 10), figures }].slice(-mostLayouts);
}

/** Metrics every known layout of the page shows. Which columns a list has is the user's choice: one that shows fewer lowers it. */
export function coreOf(page: Pick<PageLayout, 'known'>): readonly string[] {
  const [first, ...more] = trusted(page);
  const metrics = Object.keys(first?.figures ?? {});
  return metrics.filter((metric) => more.every(({ figures }) => Object.hasOwn(figures, metric)));
}

/** Metrics not found: those the adapter expects and, when most of what the page always showed is gone, those too. */
export function lostOn(page: PageLayout | undefined, look: LayoutLook): readonly string[] {
  const core = page ? coreOf(page) : [];
  const gone = core.filter((metric) => !Object.hasOwn(look.figures, metric));
  const isBlank = Object.keys(look.figures).length === 0;
  const isMost = (isBlank || core.length >= fewestToLose) && gone.length > core.length / 2;
  return [...new Set([...look.missing, ...(isMost ? gone : [])])];
}
