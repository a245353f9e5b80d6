/**
 * Everything a person can see, open shadow roots included, in reading order: the visible texts as a flat list and, for
 * every element that holds any, the range of texts inside it. "Is this inside that" and "what encloses both" are then
 * comparisons of numbers, also across shadow boundaries.
 */
export interface PageTree {
  readonly fragments: readonly Fragment[];
  readonly boxOf: (element: Element) => Box | undefined;
  /** Elements some rule of the reader may care about, in reading order. */
  readonly tables: readonly Element[];
  readonly headings: readonly Element[];
  readonly busy: readonly Element[];
  /** Bodies of long tables, left to be read row by row: each stands as one empty text. */
  readonly longBodies: ReadonlySet<Element>;
  readonly passwordField: boolean;
  /** Texts are to keep where they stood. */
  readonly traced: boolean;
}

export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  /** Texts [from, to) of the page lie inside this element. */
  readonly from: number;
  to: number;
}

export interface Fragment {
  readonly text: string;
  readonly box: Box;
  readonly index: number;
  readonly how: 'text' | 'input';
  readonly scrambled: boolean;
}

/** Whether `box` lies inside `outer` (or is it). */
export function isInside(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at && at.depth >= outer.depth; at = at.parent) if (at === outer) return true;
  return false;
}

/** The smallest element that holds both. */
export function commonBox(a: Box, b: Box): Box | null {
  let left: Box | null = a;
  let right: Box | null = b;
  while (left && right && left !== right) {
    if (left.depth >= right.depth) left = left.parent;
    else right = right.parent;
  }
  return left === right ? left : null;
}
