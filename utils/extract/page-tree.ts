/**
 * One walk over everything a person can see, open shadow roots included, in reading order.
 * It yields the visible texts as a flat list and, for every element that holds any, the range of texts inside it:
 * "is this inside that" and "what encloses both" are then comparisons of numbers, also across shadow boundaries.
 */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  /** Texts [from, to) of the page lie inside this element. */
  readonly from: number;
  to: number;
}

export interface Fragment {
  text: string;
  readonly box: Box;
  readonly index: number;
  readonly how: 'text' | 'input';
  readonly scrambled: boolean;
}

export interface PageTree {
  readonly fragments: readonly Fragment[];
  readonly boxOf: (element: Element) => Box | undefined;
  /** Elements some rule of the reader may care about, in reading order. */
  readonly tables: readonly Element[];
  readonly headings: readonly Element[];
  readonly busy: readonly Element[];
  readonly passwordField: boolean;
}

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'SVG',
  'svg',
  'OPTION',
  'TEXTAREA',
  'DATALIST',
]);
const screenReaderOnly = /(^|\s)(screen-reader-text|sr-only|visually-?hidden|a11y-hidden)(\s|$)/i;
const tableTag = /^(TABLE|[A-Z]+-TABLE)$/;
const tableRole = /^(table|grid|treegrid)$/;
const headingTag = /^H[1-6]$/;
// antd, Arco, Fusion and the like name block titles so; matched on whole class words ending in header or title.
const headingClass = /(^|[\s_-])(card|panel|section|box|block|module|floor)[\w-]*?(header|title|head)([\s_-]|$)/i;
const busyClass = /(^|[\s_-])(skeleton|is-loading|is-placeholder|spin-spinning|loading-mask|spin-loading)([\s_-]|$)/i;
const dateLike = /\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}/;

/** Walks the document; a generator so that the caller can pause between slices (it yields every few hundred nodes). */
export function* walkPage(
  document: Document,
  isScrambled: (element: Element) => boolean,
  onRoot: (root: Node) => void,
): Generator<void, PageTree> {
  const fragments: Fragment[] = [];
  const boxes = new Map<Element, Box>();
  const tables: Element[] = [];
  const headings: Element[] = [];
  const busy: Element[] = [];
  let passwordField = false;
  let steps = 0;

  function push(box: Box, text: string, how: Fragment['how'], scrambled: boolean): void {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean === '' && !scrambled) return;
    fragments.push({ text: clean, box, index: fragments.length, how, scrambled });
  }

  function note(element: Element): void {
    const role = element.getAttribute('role');
    const name = element.getAttribute('class') ?? '';
    if (tableTag.test(element.tagName) || (role !== null && tableRole.test(role))) tables.push(element);
    else if (isHeading(element)) headings.push(element);
    if (busyClass.test(name) || element.getAttribute('aria-busy') === 'true') busy.push(element);
  }

  function readField(field: HTMLInputElement, box: Box): void {
    if (field.type === 'password') passwordField ||= isVisible(field);
    // Only date fields are read: whatever else the user types is none of our business.
    else if (dateLike.test(field.value)) push(box, field.value, 'input', false);
  }

  function* walk(element: Element, parent: Box | null, scrambledAbove: boolean): Generator<void, void> {
    if (++steps % 256 === 0) yield;
    if (skipped.has(element.tagName) || element.hasAttribute('hidden')) return;
    if (screenReaderOnly.test(element.getAttribute('class') ?? '')) return;
    if ((element as HTMLElement).style?.display === 'none') return;
    const box: Box = {
      element,
      parent,
      depth: (parent?.depth ?? -1) + 1,
      from: fragments.length,
      to: fragments.length,
    };
    note(element);
    if (element.shadowRoot) onRoot(element.shadowRoot);
    const scrambled = scrambledAbove || isScrambled(element);
    if (element.tagName === 'INPUT') readField(element as HTMLInputElement, box);
    yield* walkChildren(element, box, scrambled);
    box.to = fragments.length;
    if (box.to > box.from || tables.at(-1) === element || headings.at(-1) === element) boxes.set(element, box);
  }

  function* walkChildren(element: Element, box: Box, scrambled: boolean): Generator<void, void> {
    let text = '';
    for (const node of childrenOf(element)) {
      // Frameworks leave comments between the pieces of one text: only an element ends it.
      if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
      else if (node.nodeType === Node.ELEMENT_NODE) {
        if (text.trim() !== '') push(box, text, 'text', scrambled);
        text = '';
        yield* walk(node as Element, box, scrambled);
      }
    }
    if (text.trim() !== '') push(box, text, 'text', scrambled);
    else if (scrambled && element.childElementCount === 0) push(box, '', 'text', true);
  }

  if (document.body) yield* walk(document.body, null, false);
  return { fragments, boxOf: (element) => boxes.get(element), tables, headings, busy, passwordField };
}

/** Whether the element is the title of a block, by its tag, role or class. */
export function isHeading(element: Element): boolean {
  return (
    headingTag.test(element.tagName) ||
    element.getAttribute('role') === 'heading' ||
    headingClass.test(element.getAttribute('class') ?? '')
  );
}

function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** Whether a person can see the element. Costs a style lookup: ask it of candidates, not of every node. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
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
