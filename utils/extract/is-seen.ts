import { isVisible, parentElementOf, styleOf } from './dom.ts';

const levels = 5;

/** Whether a person can see the element's text: displayed, and neither cut away nor moved out of the page. */
export function isSeen(element: Element): boolean {
  if (!isVisible(element)) return false;
  let at: Element | null = element;
  for (let i = 0; at && i < levels; at = parentElementOf(at), i++) if (isCutAway(at)) return false;
  return true;
}

/** The ways sites hide text from eyes but not from screen readers. Asks for styles only: sizes would force a layout. */
function isCutAway(element: Element): boolean {
  const text = styleOf(element);
  const size = (name: string) => Number.parseFloat(text(name));
  if (size('font-size') < 1 || size('text-indent') < -500) return true;
  if (/^inset\((?:50|100)%/.test(text('clip-path'))) return true;
  const isTiny = (name: string) => /px$/.test(text(name)) && size(name) <= 1;
  if ((isTiny('height') || isTiny('width')) && text('overflow-y') !== 'visible') return true;
  if (!/absolute|fixed/.test(text('position'))) return false;
  if (/^rect\((?:[01](?:px)?,? ?){4}\)/.test(text('clip'))) return true;
  return ['left', 'top'].some((side) => size(side) <= -999);
}
