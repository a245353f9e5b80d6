import { isVisible, parentElementOf } from './dom.ts';

const levels = 5;

/** Whether a person can see the element's text: displayed, and neither cut away nor moved out of the page. */
export function isSeen(element: Element): boolean {
  if (!isVisible(element)) return false;
  let at: Element | null = element;
  for (let i = 0; at && i < levels; at = parentElementOf(at), i++) if (isCutAway(at)) return false;
  return true;
}

/** The ways sites hide text from eyes but not from screen readers. */
function isCutAway(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < 1 || Number.parseFloat(style.textIndent) < -500) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return isFolded(style);
  const isClipped = /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)/.test(style.clip);
  const isAway = [style.left, style.top].some((side) => Number.parseFloat(side) <= -999);
  return isClipped || isAway || isFolded(style);
}

function isFolded(style: CSSStyleDeclaration): boolean {
  const isTiny = Number.parseFloat(style.height) <= 1 || Number.parseFloat(style.width) <= 1;
  return isTiny && style.overflowY !== 'visible';
}
