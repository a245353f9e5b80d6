import { origin } from '../model/origin.ts';
import type { Grammar, RawCard, RawText } from '../model/raw-page.ts';
import { isHeading } from './is-heading.ts';
import { isSeen } from './is-seen.ts';
import { isBadge, mayBeLabel } from './may-be-label.ts';
import { originOf } from './origin-of.ts';
import { indexes, lastKind, type PageOfTexts, pageOfTexts, rangeCount, rangeHas } from './page-of-texts.ts';
import { type Box, commonBox, type Fragment, isInside, type PageTree } from './page-tree.ts';

const furthest = 12;
const longestCard = 40;
const textsAStep = 64;

/** A card before its block titles and period clues are known, with where it stood. */
export interface PlacedCard extends Pick<RawCard, 'label' | 'value' | 'before' | 'rest'> {
  readonly box: Box;
}

/**
 * Finds label-and-value cards. The label is the anchor; its own value is the first figure after it in reading order,
 * with nothing but ornaments between: a word between them means that the figure is somebody else's.
 * `skip` tells texts that belong to tables or to parts that are still loading.
 */
export function* readCards(
  tree: PageTree,
  texts: readonly string[],
  grammar: Grammar,
  skip: (index: number) => boolean,
): Generator<void, readonly PlacedCard[]> {
  const page = pageOfTexts(tree, texts, grammar, skip);
  const cards: PlacedCard[] = [];
  for (const label of tree.fragments) {
    if (label.index % textsAStep === 0) yield;
    if (page.kind(label.index) !== 'label' || !mayBeLabel(label.box) || !isSeen(label.box.element)) continue;
    const card = readCard(label, page);
    if (card && !isOfAnItem(label.box, page)) cards.push(card);
  }
  return cards;
}

function readCard(label: Fragment, page: PageOfTexts): PlacedCard | null {
  const after = valueAfter(label, page) ?? valueBefore(label, page);
  if (!after) return null;
  const bounds = cardBounds(label, after.box, page);
  const rest = after.index > label.index ? restOfCard(after, bounds, page) : [];
  return {
    label: page.text(label.index),
    ...textBefore(label, page),
    value: { ...rawText(after, page), ...placeOf(after, bounds, page) },
    rest,
    box: label.box,
  };
}

const smallElement = 6;

function textBefore(label: Fragment, page: PageOfTexts): Pick<RawCard, 'before'> {
  const previous = page.tree.fragments[label.index - 1];
  const around = previous && page.kind(previous.index) === 'word' ? commonBox(previous.box, label.box) : null;
  if (!previous || !around || around.to - around.from > smallElement) return {};
  const isAfterAnother = rangeHas(around.from, label.index, page, (kind) => kind === 'label' || kind === 'value');
  return isAfterAnother ? {} : { before: page.text(previous.index) };
}

function placeOf({ index }: Fragment, card: Box, { tree, text }: PageOfTexts): Pick<RawText, typeof origin> {
  return tree.traced ? { [origin]: originOf(index, tree, text, card.element) } : {};
}

function rawText(fragment: Fragment, page: PageOfTexts): RawText {
  const text = page.text(fragment.index);
  return fragment.scrambled ? { text, scrambled: true } : { text };
}

function valueAfter(label: Fragment, page: PageOfTexts): Fragment | null {
  const { fragments } = page.tree;
  for (let i = label.index + 1; i < Math.min(fragments.length, label.index + furthest); i++) {
    const fragment = fragments[i] as Fragment;
    const kind = page.kind(i);
    // What stands behind a whole table is not the figure of the title above it.
    if (page.isElsewhere(i)) return null;
    if (kind === 'gap' || kind === 'between') continue;
    if (!isSeen(fragment.box.element)) continue;
    if (kind === 'value')
      return !isBadge(fragment.box) && !isOdometer(fragment, page) && isOwnValue(label, fragment, page)
        ? fragment
        : null;
    return null;
  }
  return null;
}

/** Digits that roll in an element each: the first of them is not the value, and where they end nobody can tell. */
function isOdometer(value: Fragment, page: PageOfTexts): boolean {
  const next = page.tree.fragments[value.index + 1];
  const isDigit = (fragment: Fragment) => /^\d$/.test(page.text(fragment.index));
  return next !== undefined && isDigit(value) && isDigit(next) && value.box.parent === next.box.parent;
}

/** The value must not stand in an element that has a label of its own, as in lists that put values before labels. */
function isOwnValue(label: Fragment, value: Fragment, page: PageOfTexts): boolean {
  const common = commonBox(label.box, value.box);
  if (!common) return false;
  // The branch of the value and the branch of the label hold no other label: a row of labels over a row of values is
  // not a card. But below a title that is a label its value may stand first, and the parts it is made of after it.
  const ofValue = childTowards(common, value.box);
  const sides = isInHeading(label.box) && ofValue?.from === value.index ? [] : [ofValue];
  for (const side of [...sides, childTowards(common, label.box)]) {
    if (side && rangeHas(side.from, side.to, page, (kind, index) => kind === 'label' && index !== label.index))
      return false;
  }
  if (rangeCount(common.from, common.to, page, 'label') === 1) return true;
  return !(page.kind(common.from) === 'value' && lastKind(common, page) === 'label');
}

/** Figures such as "41 orders": an element that holds exactly a value and then this label. */
function valueBefore(label: Fragment, page: PageOfTexts): Fragment | null {
  for (let at: Box | null = label.box; at && at.to - at.from <= 4; at = at.parent) {
    const inside = indexes(at).filter((index) => !['gap', 'between'].includes(page.kind(index)));
    if (inside.length < 2) continue;
    const [first, second] = inside;
    const isPair = inside.length === 2 && second === label.index && page.kind(first as number) === 'value';
    return isPair ? (page.tree.fragments[first as number] as Fragment) : null;
  }
  return null;
}

/** The largest element around the label that holds no other label. */
function cardBounds(label: Fragment, value: Box, page: PageOfTexts): Box {
  let bounds = commonBox(label.box, value) ?? label.box;
  while (bounds.parent) {
    const { parent } = bounds;
    if (parent.to - parent.from > longestCard || rangeCount(parent.from, parent.to, page, 'label') > 1) break;
    bounds = parent;
  }
  return bounds;
}

function restOfCard(value: Fragment, bounds: Box, page: PageOfTexts): readonly RawText[] {
  const rest: RawText[] = [];
  for (let i = value.index + 1; i < bounds.to; i++) {
    const kind = page.kind(i);
    const fragment = page.tree.fragments[i] as Fragment;
    if (kind === 'label' || !isInside(fragment.box, bounds)) break;
    if (kind !== 'gap') rest.push(rawText(fragment, page));
  }
  return rest;
}

const itemId = /^(?:(?:主?商品|宝贝|货品|SKU|SPU)\s*)?(?:ID|编号|编码)\s*[:：]\s*\d{6,20}$/i;
const itemSize = 24;

/** A tile with an article's id on it shows that article's figures, not the shop's. */
function isOfAnItem(label: Box, page: PageOfTexts): boolean {
  let at: Box | null = label;
  for (; at && at.to - at.from <= itemSize; at = at.parent)
    if (rangeHas(at.from, at.to, page, (_, index) => itemId.test(page.text(index)))) return true;
  return false;
}

function isInHeading(box: Box): boolean {
  let at: Box | null = box;
  for (let levels = 0; at && levels < 4; at = at.parent, levels++) if (isHeading(at.element)) return true;
  return false;
}

function childTowards(outer: Box, inner: Box): Box | null {
  if (outer === inner) return null;
  let at = inner;
  while (at.parent && at.parent !== outer) at = at.parent;
  return at;
}
