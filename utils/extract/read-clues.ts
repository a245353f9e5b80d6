import type { Grammar, PeriodClue } from '../model/raw-page.ts';
import { chosenByLook, chosenTab, tabGroup } from './chosen-tab.ts';
import { attributeOf, isVisible, tagNameOf } from './dom.ts';
import { isHeading } from './is-heading.ts';
import { mayBeLabel } from './may-be-label.ts';
import { type Box, type Fragment, isInside, type PageTree } from './page-tree.ts';
import { headedBy } from './read-blocks.ts';

const dash = /^[~～\-–—→至到]$/;
// What the second of two date fields is called: "To", 结束日期, "Bis".
const fieldName = /^[\p{L} ]{2,16}:?$/u;
const fieldLike = /date|picker|period|range|calendar|time/i;

const textsAStep = 64;

interface Range {
  readonly text: string;
  /** Index of the last text it is made of. */
  readonly to: number;
}

interface PlacedClue {
  readonly clue: PeriodClue;
  readonly box: Box;
  readonly index: number;
  /** The block it speaks of alone; null when it may speak of all around it. */
  readonly scope: Box | null;
}

export interface Clues {
  readonly all: readonly PeriodClue[];
  /** The clues of the smallest enclosing element that has any; those before the place come first. */
  readonly near: (box: Box) => readonly PeriodClue[];
}

/** Finds what may tell the period, outside of tables (`skip`): there, dates are data. */
export function* readClues(
  tree: PageTree,
  texts: readonly string[],
  grammar: Grammar,
  skip: (index: number) => boolean,
): Generator<void, Clues> {
  const placed: PlacedClue[] = [];
  const spans: PlacedClue[] = [];
  let taken = -1;
  for (const fragment of tree.fragments) {
    if (fragment.index % textsAStep === 0) yield;
    const shown = texts[fragment.index] as string;
    if (fragment.index <= taken || shown === '' || shown.length > 120 || skip(fragment.index)) continue;
    const { text, to } = rangeFrom(fragment, shown, tree, texts, grammar);
    const clue = clueAt(fragment, text, tree, texts, grammar);
    taken = to;
    const how = clue ?? spanAt(fragment, text, tree, texts, grammar);
    if (!how || !isVisible(fragment.box.element)) continue;
    const { box, index } = fragment;
    if (clue) placed.push({ clue, box, index, scope: scopeOf(clue, box, texts) });
    else spans.push({ clue: how, box, index, scope: null });
  }
  placed.push(...onlySpan(spans, placed, grammar));
  const byBox = new Map<Box, PlacedClue[]>();
  for (const clue of placed) {
    for (let at: Box | null = clue.box; at; at = at.parent) {
      const known = byBox.get(at);
      if (known) known.push(clue);
      else byBox.set(at, [clue]);
    }
  }
  return { all: placed.map((clue) => clue.clue), near: (box) => nearest(byBox, box) };
}

/**
 * A span of dates nothing introduces is the page's period where it is the only thing that could tell it. A chart's
 * legend names two of them, and an event's dates stand beside the period.
 */
function onlySpan(
  spans: readonly PlacedClue[],
  placed: readonly PlacedClue[],
  grammar: Grammar,
): readonly PlacedClue[] {
  const named = new Set(spans.map(({ clue }) => clue.text));
  const isUntold = placed.every(({ clue }) => clue.how !== 'tab' && grammar.isUpdate(clue.text));
  return named.size === 1 && isUntold ? spans : [];
}

const ofAnEvent =
  /活动|报名|预售|大促|促销|有效|到期|截[止至]|签到|发货|账期|结算|上线|课程|对比|比较|event|promo|campaign|valid|expire|deadline|payout|settle|compar|\bvs\b|previous|subscri|trial/i;

/** A span of dates in a place where a figure's label may stand too, with nothing before it that makes it an event's. */
function spanAt(
  fragment: Fragment,
  text: string,
  tree: PageTree,
  texts: readonly string[],
  grammar: Grammar,
): PeriodClue | null {
  if (!grammar.isBareSpan(text) || !mayBeLabel(fragment.box)) return null;
  const before = previousText(fragment, tree, texts, grammar);
  return ofAnEvent.test(before) ? null : { how: 'text', text, before };
}

function nearest(byBox: ReadonlyMap<Box, readonly PlacedClue[]>, box: Box): readonly PeriodClue[] {
  for (let at: Box | null = box; at; at = at.parent) {
    const found = byBox.get(at)?.filter(({ scope }) => scope === null || isInside(box, scope)) ?? [];
    if (found.length === 0) continue;
    const before = found.filter((clue) => clue.index < box.from).reverse();
    return [...before, ...found.filter((clue) => clue.index >= box.from)].map((clue) => clue.clue);
  }
  return [];
}

function clueAt(
  fragment: Fragment,
  text: string,
  tree: PageTree,
  texts: readonly string[],
  grammar: Grammar,
): PeriodClue | null {
  const kind = grammar.periodKind(text);
  if (kind === null) return null;
  const before = previousText(fragment, tree, texts, grammar);
  if (kind === 'live') return inHeading(fragment.box) ? { how: 'heading', text, before } : null;
  if (kind === 'preset') {
    const tab = chosenTab(fragment.box) ?? chosenByLook(fragment.box, grammar, texts);
    if (!tab && grammar.buttonsTell && opensPicker(fragment.box, texts, grammar))
      return { how: 'button', text, before };
    return tab ? { how: 'tab', text, before, group: tabGroup(tab, texts, grammar) } : null;
  }
  if (fragment.how === 'input') return { how: 'input', text, before };
  const trusted = grammar.introducesPeriod(text) || grammar.introducesPeriod(before) || inDateField(fragment.box);
  return trusted ? { how: 'text', text, before } : null;
}

/** "2026-08-17", "~", "2026-08-23" in three elements, or two date fields side by side, are one range. */
function rangeFrom(
  fragment: Fragment,
  text: string,
  { fragments }: PageTree,
  texts: readonly string[],
  grammar: Grammar,
): Range {
  for (const [gap, between] of [
    [2, texts[fragment.index + 1] ?? ''],
    [1, '~'],
  ] as const) {
    const end = fragments[fragment.index + gap];
    const endText = texts[fragment.index + gap] ?? '';
    // Without a dash in words only two fields belong together: an arrow is drawn between them.
    const fields = fragment.how === 'input' && end?.how === 'input';
    const joined = (between === '~' && gap === 1) || fieldName.test(between) ? fields : dash.test(between);
    if (joined && end && grammar.periodKind(`${text} ~ ${endText}`) === 'date')
      return { text: `${text} ~ ${endText}`, to: end.index };
  }
  return { text, to: fragment.index };
}

/** The words right before; a title that says 实时 has a scope of its own and does not hand it on. */
function previousText({ index, box }: Fragment, tree: PageTree, texts: readonly string[], grammar: Grammar): string {
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const text = texts[i] as string;
    if (text === '') continue;
    const isLiveTitle = grammar.periodKind(text) === 'live' && inHeading((tree.fragments[i] as Fragment).box);
    return isLiveTitle && !inHeading(box) ? '' : text;
  }
  return '';
}

function inDateField(box: Box): boolean {
  let at: Box | null = box;
  for (let levels = 0; at && levels < 4; at = at.parent, levels++) {
    const element = at.element;
    if (tagNameOf(element) === 'BUTTON' || /^(button|combobox)$/.test(attributeOf(element, 'role') ?? '')) return true;
    if (fieldLike.test(attributeOf(element, 'class') ?? '') || fieldLike.test(tagNameOf(element))) return true;
  }
  return false;
}

/** A button that names a day and stands alone: beside others it would be one of several to press. */
function opensPicker(box: Box, texts: readonly string[], grammar: Grammar): boolean {
  let at: Box = box;
  while (at.parent && at.parent.to - at.parent.from === 1) at = at.parent;
  if (tabGroup(at, texts, grammar).length > 1) return false;
  for (let inner: Box | null = box; inner && inner.depth >= at.depth; inner = inner.parent)
    if (tagNameOf(inner.element) === 'BUTTON' || attributeOf(inner.element, 'role') === 'button') return true;
  return false;
}

/** Only a title may say 实时 of what stands below it; elsewhere it is a word among words. */
function inHeading(box: Box): boolean {
  return headingAround(box) !== null;
}

function headingAround(box: Box): Box | null {
  let at: Box | null = box;
  for (let levels = 0; at && levels < 3; at = at.parent, levels++) if (isHeading(at.element)) return at;
  return null;
}

/** 实时 or a clock in a block's title is of that block: the figures of the next may be yesterday's. */
function scopeOf({ how, text }: PeriodClue, box: Box, texts: readonly string[]): Box | null {
  const isLive = how === 'heading' || (how === 'text' && /\d:[0-5]\d/.test(text));
  const title = isLive ? headingAround(box) : null;
  return title && headedBy(title, texts);
}
