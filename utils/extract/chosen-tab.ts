import type { Grammar } from '../model/raw-page.ts';
import { attributeOf, childrenOf, hasAttributeOf, textContentOf } from './dom.ts';
import { oddOneOut } from './odd-one-out.ts';
import type { Box } from './page-tree.ts';

const chosenClass = /(^|[\s_-])(active|selected|checked|primary|current|on|cur)(?=$|[\s_-])/i;

/** The tab around a place, when it is the chosen one of its group. */
export function chosenTab(box: Box): Box | null {
  let at: Box | null = box;
  // A tab holds its own words and little else: a chosen card around the word 昨日 is no tab.
  for (let levels = 0; at && levels < 3 && at.to - at.from <= 2; at = at.parent, levels++) {
    const element = at.element;
    for (const name of ['aria-selected', 'aria-pressed', 'aria-checked'] as const) {
      const value = attributeOf(element, name);
      if (value !== null) return value === 'true' ? at : null;
    }
    if (hasAttributeOf(element, 'aria-current')) return at;
    if (chosenClass.test(attributeOf(element, 'class') ?? '')) return at;
  }
  return null;
}

/** Some sites mark the chosen tab by its colours alone: then it is the one that looks unlike the others of its group. */
export function chosenByLook(box: Box, grammar: Grammar, texts: readonly string[]): Box | null {
  let tab = box;
  while (tab.parent && tab.parent.to - tab.parent.from === 1) tab = tab.parent;
  if (!tab.parent) return null;
  const isPreset = (element: Element) => grammar.periodKind(textContentOf(element)?.trim() ?? '') === 'preset';
  const tabs = Array.from(childrenOf(tab.parent.element)).filter(isPreset);
  if (tabs.length !== tabGroup(tab, texts, grammar).length || hasChosen(tabs)) return null;
  return oddOneOut(tabs) === tab.element ? tab : null;
}

function hasChosen(tabs: readonly Element[]): boolean {
  return tabs.some(
    (tab) =>
      /\saria-(?:selected|pressed|checked|current)=/.test(tab.outerHTML) ||
      chosenClass.test(attributeOf(tab, 'class') ?? ''),
  );
}

export function tabGroup(tab: Box, texts: readonly string[], grammar: Grammar): readonly string[] {
  const group = tab.parent ?? tab;
  return texts.slice(group.from, group.to).filter((text) => grammar.periodKind(text) === 'preset');
}
