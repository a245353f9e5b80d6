import type { Grammar } from '../model/raw-page.ts';
import { chosenTab } from './chosen-tab.ts';
import { attributeOf, findAllIn, isVisible, tagNameOf } from './dom.ts';
import type { Box, PageTree } from './page-tree.ts';

const offered = /^(?:option|listbox|menu|menuitem|menuitemradio|tooltip)$/;

/**
 * What the page shows as chosen among the words of a choice ("Paid Order"): the one that stands on the page alone, or
 * the marked one of several. Words in an open list are on offer, not chosen. Empty when nobody can tell.
 */
export function readChoices(
  body: Element | null,
  tree: PageTree,
  texts: readonly string[],
  grammar: Grammar,
): readonly string[] {
  const standing = tree.fragments.flatMap(({ index, box }) => {
    const text = texts[index] as string;
    return grammar.isChoice(text) && !isOnOffer(box) && isVisible(box.element) ? [{ text, box }] : [];
  });
  const marked = standing.filter(({ box }) => chosenTab(box) !== null);
  const shown = (marked.length > 0 ? marked : standing).map(({ text }) => text);
  const words = new Set([...shown, ...selectedWords(body, grammar)]);
  return words.size === 1 ? [...words] : [];
}

function isOnOffer(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (offered.test(attributeOf(at.element, 'role') ?? '') || tagNameOf(at.element) === 'TABLE') return true;
  return false;
}

/** Native lists show the chosen word only; the walk leaves their options out. */
function selectedWords(body: Element | null, grammar: Grammar): readonly string[] {
  if (!body) return [];
  const lists = Array.from(findAllIn(body, 'select')).filter(isVisible) as HTMLSelectElement[];
  const words = lists.flatMap((list) => Array.from(list.selectedOptions ?? [], (option) => option.text.trim()));
  return words.filter(grammar.isChoice);
}
