import type { Box, PageTree } from './page-tree.ts';
import { isInside } from './page-tree.ts';

const longestTitle = 40;
const figure = /^[^\p{L}\d]{0,3}\d[\d.,]*\s*%?$/u;

/** Tells the titles of the blocks around a place, innermost first. */
export function blockTitles(tree: PageTree, texts: readonly string[]): (box: Box) => readonly string[] {
  const titleAt = titlesByEnclosingBox(tree, texts);
  return (box) => {
    const titles: string[] = [];
    for (let at: Box | null = box; at; at = at.parent) {
      const found = titleAt
        .get(at)
        ?.filter((title) => title.box.from <= box.from)
        .at(-1);
      // A title's own words open a block of their own: the one before them was another's.
      if (found && !isInside(box, found.box) && !titles.includes(found.text)) titles.push(found.text);
    }
    return titles;
  };
}

interface Title {
  readonly box: Box;
  readonly text: string;
}

function titlesByEnclosingBox(tree: PageTree, texts: readonly string[]): Map<Box, Title[]> {
  const titleAt = new Map<Box, Title[]>();
  for (const element of tree.headings) {
    const box = tree.boxOf(element);
    const text = box && texts.slice(box.from, box.to).find((candidate) => candidate !== '');
    if (!box || !text || text.length > longestTitle) continue;
    for (const head of headsOf(box, texts)) titleAt.set(head, [...(titleAt.get(head) ?? []), { box, text }]);
  }
  return titleAt;
}

/** A title heads what encloses it; wrappers that hold nothing but the title, tabs and dates do not count. */
function headsOf(title: Box, texts: readonly string[]): readonly Box[] {
  const heads: Box[] = [];
  for (let at = title.parent; at && heads.length < 4; at = at.parent) {
    heads.push(at);
    if (at.to - at.from > (title.to - title.from) * 2 + 8 || holdsFigure(at, title, texts)) break;
  }
  return heads;
}

/** The block a title heads. */
export function headedBy(title: Box, texts: readonly string[]): Box | null {
  return headsOf(title, texts).at(-1) ?? null;
}

function holdsFigure(head: Box, title: Box, texts: readonly string[]): boolean {
  for (let i = head.from; i < head.to; i++)
    if ((i < title.from || i >= title.to) && figure.test((texts[i] as string).slice(0, 40))) return true;
  return false;
}
