import { type ClassTraits, knownTraits } from './class-traits.ts';
import {
  attributeOf,
  findAllBelow,
  firstChildOf,
  hasAttributeOf,
  isVisible,
  matches,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  shadowRootOf,
  tagNameOf,
} from './dom.ts';
import { findBeside, isLongBody } from './long-body.ts';
import type { Box, Fragment, PageTree } from './page-tree.ts';

export interface WalkOptions {
  /** Selector of what a private font draws; empty for none. */
  readonly scrambled: string;
  /** Long tables are walked like everything else: for who needs their elements, not only their texts. */
  readonly whole?: boolean;
  /** Texts are to keep where they stood; whoever wants that needs the elements of long tables too. */
  readonly traced?: boolean;
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
const headings = new Set('H1 H2 H3 H4 H5 H6'.split(' '));
const tableRole = /^(table|grid|treegrid)$/;
const dateLike = /\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}/;
const iconGlyph = /^[\ue000-\uf8ff]{1,2}$/;
/**
 * Elements with attributes the walk must look at, found by the browser in one go: asking every element for five of
 * them costs more than all the rest of the reading.
 */
const special = '[hidden],[contenteditable],[style*="display"],[role],[aria-busy]';
const pauseEvery = 256;
const longestText = 2000;

/**
 * Walks everything visible in an element, in reading order; a generator so that the caller can pause between slices. It
 * keeps its own stack: pages nest deeper than ours.
 */
export function* walkPage(
  root: Element | null,
  { scrambled, traced = false, whole = traced, onRoot }: WalkOptions,
): Generator<void, PageTree> {
  const fragments: Fragment[] = [];
  const boxes = new Map<Element, Box>();
  const found = { tables: [] as Element[], headings: [] as Element[], busy: [] as Element[] };
  const longBodies = new Set<Element>();
  const long = new Set<Element>();
  const stack: Step[] = [];
  const closer = new Set<Element>();
  const drawn = new Set<Element>();
  const traitsOf = knownTraits();
  let passwordField = false;

  function lookAround(around: Element | ShadowRoot): void {
    for (const element of findBeside(around, longBodiesIn(around), special)) closer.add(element);
    if (scrambled) for (const element of findAllBelow(around, scrambled)) drawn.add(element);
  }

  function longBodiesIn(around: Element | ShadowRoot): readonly Element[] {
    const bodies = scrambled === '' && !whole ? Array.from(findAllBelow(around, 'tbody')).filter(isLongBody) : [];
    for (const body of bodies) long.add(body);
    return bodies;
  }

  function push(box: Box, text: string, how: Fragment['how'], isScrambled: boolean): void {
    const clean = cleaned(text);
    if (!isScrambled && clean.length <= 2 && iconGlyph.test(clean) && isIcon(box.element)) return;
    if (clean !== '' || isScrambled)
      fragments.push({ text: clean, box, index: fragments.length, how, scrambled: isScrambled });
  }

  function enter(element: Element, parent: Step | undefined): void {
    const tag = tagNameOf(element);
    if (skipped.has(tag)) return;
    const traits = traitsOf(attributeOf(element, 'class'));
    const isSpecial = closer.has(element);
    if (traits.isForScreenReaders || (isSpecial && isHidden(element))) return;
    const outer = parent?.box ?? null;
    const depth = (outer?.depth ?? -1) + 1;
    const box: Box = { element, parent: outer, depth, from: fragments.length, to: fragments.length };
    note(element, tag, traits, isSpecial, found);
    const isScrambled = parent?.scrambled ?? false;
    if (long.has(element)) {
      longBodies.add(element);
      fragments.push({ text: '', box, index: fragments.length, how: 'text', scrambled: false });
      box.to = fragments.length;
      boxes.set(element, box);
      return;
    }
    const shadow = shadowRootOf(element);
    if (shadow) {
      onRoot(shadow);
      lookAround(shadow);
    }
    if (tag === 'INPUT') readField(element as HTMLInputElement, box);
    const isOwn = drawn.has(element);
    const children = tag === 'SLOT' ? slottedIn(element as HTMLSlotElement) : firstChild(shadow ?? element);
    stack.push({ box, scrambled: isOwn || isScrambled, isOwn, ...children, text: '' });
  }

  function readField(field: HTMLInputElement, box: Box): void {
    if (field.type === 'password') passwordField ||= isVisible(field);
    // Only date fields are read: whatever else the user types is none of our business.
    else if (dateLike.test(field.value)) push(box, field.value, 'input', false);
  }

  function flush(step: Step): void {
    if (step.text !== '' && step.text.trim() !== '') push(step.box, step.text, 'text', step.scrambled);
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

  if (root) {
    lookAround(root);
    if (matches(root, special)) closer.add(root);
    enter(root, undefined);
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
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) step.text += nodeValueOf(node) ?? '';
    else if (type === Node.ELEMENT_NODE) {
      flush(step);
      enter(node as Element, step);
    }
  }
  return { fragments, boxOf: (element) => boxes.get(element), ...found, longBodies, passwordField, traced };
}

/** A text as a person sees it: white space is one space. */
export function cleaned(text: string): string {
  if (text.length <= longestText && !/\s/.test(text)) return text;
  return text.slice(0, longestText).replace(/\s+/g, ' ').trim();
}

function isHidden(element: Element): boolean {
  if (hasAttributeOf(element, 'hidden')) return true;
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
  tag: string,
  traits: ClassTraits,
  isSpecial: boolean,
  found: { readonly tables: Element[]; readonly headings: Element[]; readonly busy: Element[] },
): void {
  const role = isSpecial ? (attributeOf(element, 'role') ?? '') : '';
  if (tag === 'TABLE' || tag.endsWith('-TABLE') || tableRole.test(role)) found.tables.push(element);
  else if (traits.isTitle || headings.has(tag) || role === 'heading') found.headings.push(element);
  if (traits.isBusy || (isSpecial && attributeOf(element, 'aria-busy') === 'true')) found.busy.push(element);
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
