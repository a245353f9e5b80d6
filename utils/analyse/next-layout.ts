import { type LayoutLook, mostLayouts, type PageLayout } from '../model/layout.ts';
import { isTrusted, looksToKnow, lostOn, withLook } from './known-layouts.ts';
import { addToDays, foundOn } from './layout-days.ts';

/**
 * What is known of a page's layout after one more look at it. A look without everything expected raises the alarm only
 * on a page that used to show it, and never when the page looks as it was known to look before: consoles serve two
 * generations at once, and the older stays right beside the newer.
 * @param before undefined at the first look.
 */
export function nextLayout(before: PageLayout | undefined, look: LayoutLook): PageLayout {
  const { console, page } = look;
  const { good = 0, known = [] } = before ?? {};
  const days = addToDays(before?.days ?? [], foundOn(before, look));
  const missing = lostOn(before, look);
  const calm = { console, page, good, changedAt: null, missing: [], days, known: withLook(known, look), suspect: null };
  if (missing.length === 0) return isBlank(look) ? { ...calm, known } : { ...calm, good: good + 1 };
  if (before && isTrusted(before, look)) return calm;
  // What was so from the start is how this page is read, not how it changed.
  if (good < looksToKnow) return { ...calm, missing };
  const sameSuspect = before?.suspect?.signature === look.signature ? [before.suspect] : [];
  const [suspect = null] = withLook(sameSuspect, look);
  const changed = { ...calm, changedAt: before?.changedAt ?? look.at, missing, known, suspect };
  // Everything the adapter expects is there, time and again: the user has chosen other columns.
  return look.missing.length === 0 && suspect && suspect.looks >= looksToKnow ? acceptLayout(changed) : changed;
}

/** The page after its user said that it is right as it is now: its layout is known from here on. */
export function acceptLayout(page: PageLayout): PageLayout {
  const { suspect, known = [] } = page;
  const accepted = suspect ? [...known, { ...suspect, looks: looksToKnow }].slice(-mostLayouts) : known;
  return { ...page, changedAt: null, missing: [], known: accepted, suspect: null };
}

function isBlank({ figures }: LayoutLook): boolean {
  return Object.keys(figures).length === 0;
}
