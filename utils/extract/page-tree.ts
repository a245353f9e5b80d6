import {
  attributeOf,
  findAllBelow,
  firstChildOf,
  hasAttributeOf,
  isVisible,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  shadowRootOf,
  tagNameOf,
} from './dom.ts';

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
  readonly text: string;
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

export interface WalkOptions {
  /** Selector of what a private font draws; empty for none. */
  readonly scrambled: string;
  /** Told of every open shadow root. */
  readonly onRoot: (root: Node) => void;
}

/** An element whose children are being walked. */
interface Step {
  readonly box: Box;
  /** Its digits are drawn by a private font; `isOwn`: this very element is marked so. */
  readonly scrambled: boolean;
  readonly isOwn: boolean;
  /** Nodes put into a slot from elsewhere; children are followed from sibling to sibling, a list of them costs too much. */
  readonly slotted: Node[] | null;
  next: Node | null;
  /** Text met since the last element: frameworks leave comments between the pieces of one text. */
  text: string;
}

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT CANVAS VIDEO AUDIO SVG svg DEL S OPTION TEXTAREA DATALIST'.split(
    ' ',
  ),
);
const screenReaderOnly = /(^|\s)(screen-reader-text|sr-only|visually-?hidden|a11y-hidden)(\s|$)/i;
const tableTag = /^(TABLE|[A-Z]+-TABLE)$/;
const tableRole = /^(table|grid|treegrid)$/;
const headingTag = /^H[1-6]$/;
// antd, Arco, Fusion and the like name block titles so; matched on whole class words ending in header or title.
const headingClass = /(^|[\s_-])(card|panel|section|box|block|module|floor)[\w-]*?(header|title|head)([\s_-]|$)/i;
const busyClass = /(^|[\s_-])(skeleton|is-loading|is-placeholder|spin-spinning|loading-mask|spin-loading)([\s_-]|$)/i;
const dateLike = /\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}/;
const iconGlyph = /^[\ue000-\uf8ff]{1,2}$/;
/**
 * What the walk must look at more closely, found by the browser in one go: asking every element for five attributes
 * costs more than all the rest of the reading.
 */
const special = [
  '[hidden],[contenteditable],[style*="display"],[role],[aria-busy],input,slot,table,h1,h2,h3,h4,h5,h6',
  ...['screen-reader', 'sr-only', 'visually', 'a11y-hidden', 'header', 'title', 'head', 'Header', 'Title', 'Head'].map(
    (part) => `[class*="${part}"]`,
  ),
  ...['skeleton', 'loading', 'placeholder', 'spin'].map((part) => `[class*="${part}"]`),
].join(',');
const pauseEvery = 256;
const longestText = 2000;

/** Walks the document; a generator so that the caller can pause between slices. It keeps its own stack: pages nest deeper than ours. */
export function* walkPage(body: Element | null, { scrambled, onRoot }: WalkOptions): Generator<void, PageTree> {
  const fragments: Fragment[] = [];
  const boxes = new Map<Element, Box>();
  const found = { tables: [] as Element[], headings: [] as Element[], busy: [] as Element[] };
  const stack: Step[] = [];
  const closer = new Set<Element>();
  const drawn = new Set<Element>();
  let passwordField = false;

  function lookAround(root: Element | ShadowRoot): void {
    for (const element of findAllBelow(root, special)) closer.add(element);
    if (scrambled) for (const element of findAllBelow(root, scrambled)) drawn.add(element);
  }

  function push(box: Box, text: string, how: Fragment['how'], isScrambled: boolean): void {
    const clean = text.slice(0, longestText).replace(/\s+/g, ' ').trim();
    if (!isScrambled && iconGlyph.test(clean) && isIcon(box.element)) return;
    if (clean !== '' || isScrambled)
      fragments.push({ text: clean, box, index: fragments.length, how, scrambled: isScrambled });
  }

  function enter(element: Element, parent: Step | undefined): void {
    const tag = tagNameOf(element);
    const isSpecial = closer.has(element);
    if (skipped.has(tag) || (isSpecial && isHidden(element))) return;
    const outer = parent?.box ?? null;
    const box: Box = {
      element,
      parent: outer,
      depth: (outer?.depth ?? -1) + 1,
      from: fragments.length,
      to: fragments.length,
    };
    if (isSpecial) note(element, found);
    else if (tag.endsWith('-TABLE')) found.tables.push(element);
    const root = shadowRootOf(element);
    if (root) {
      onRoot(root);
      lookAround(root);
    }
    if (tag === 'INPUT') readField(element as HTMLInputElement, box);
    const isOwn = drawn.has(element);
    const children = tag === 'SLOT' ? slottedIn(element as HTMLSlotElement) : firstChild(root ?? element);
    stack.push({ box, scrambled: isOwn || (parent?.scrambled ?? false), isOwn, ...children, text: '' });
  }

  function readField(field: HTMLInputElement, box: Box): void {
    if (field.type === 'password') passwordField ||= isVisible(field);
    // Only date fields are read: whatever else the user types is none of our business.
    else if (dateLike.test(field.value)) push(box, field.value, 'input', false);
  }

  function flush(step: Step): void {
    if (step.text.trim() !== '') push(step.box, step.text, 'text', step.scrambled);
    step.text = '';
  }

  function leave(step: Step): void {
    flush(step);
    // Digits a private font draws may have no text at all.
    if (step.isOwn && step.box.from === fragments.length) push(step.box, '', 'text', true);
    step.box.to = fragments.length;
    if (step.box.to > step.box.from) boxes.set(step.box.element, step.box);
    stack.pop();
  }

  if (body) {
    lookAround(body);
    enter(body, undefined);
  }
  for (let steps = 1; stack.length > 0; steps++) {
    if (steps % pauseEvery === 0) yield;
    const step = stack.at(-1) as Step;
    const node = step.next;
    if (!node) {
      leave(step);
      continue;
    }
    step.next = nextNode(step, node);
    if (nodeTypeOf(node) === Node.TEXT_NODE) step.text += nodeValueOf(node) ?? '';
    else if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      flush(step);
      enter(node as Element, step);
    }
  }
  return { fragments, boxOf: (element) => boxes.get(element), ...found, passwordField };
}

function isHidden(element: Element): boolean {
  if (hasAttributeOf(element, 'hidden')) return true;
  if (screenReaderOnly.test(attributeOf(element, 'class') ?? '')) return true;
  // What somebody is writing is theirs.
  if (/^(?:true|plaintext-only|)$/.test(attributeOf(element, 'contenteditable') ?? 'no')) return true;
  return /(?:^|;)\s*display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

/** Icon fonts draw private characters too; theirs are no digits. */
function isIcon(element: Element): boolean {
  return tagNameOf(element) === 'I' || /icon/i.test(attributeOf(element, 'class') ?? '');
}

function note(
  element: Element,
  { tables, headings, busy }: { tables: Element[]; headings: Element[]; busy: Element[] },
): void {
  if (tableTag.test(tagNameOf(element)) || tableRole.test(attributeOf(element, 'role') ?? '')) tables.push(element);
  else if (isHeading(element)) headings.push(element);
  if (busyClass.test(attributeOf(element, 'class') ?? '') || attributeOf(element, 'aria-busy') === 'true')
    busy.push(element);
}

/** Whether the element is the title of a block, by its tag, role or class. */
export function isHeading(element: Element): boolean {
  return (
    headingTag.test(tagNameOf(element)) ||
    attributeOf(element, 'role') === 'heading' ||
    headingClass.test(attributeOf(element, 'class') ?? '')
  );
}

function firstChild(parent: Node): Pick<Step, 'slotted' | 'next'> {
  return { slotted: null, next: firstChildOf(parent) };
}

function slottedIn(slot: HTMLSlotElement): Pick<Step, 'slotted' | 'next'> {
  const [next, ...slotted] = slot.assignedNodes({ flatten: true });
  return next ? { slotted, next } : firstChild(slot);
}

function nextNode({ slotted }: Step, node: Node): Node | null {
  return slotted ? (slotted.shift() ?? null) : nextSiblingOf(node);
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
