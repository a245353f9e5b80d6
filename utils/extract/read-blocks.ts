import type { Box, PageTree } from './page-tree.ts';
import { isInside } from './page-tree.ts';

const longestTitle = 40;

/** Tells the titles of the blocks around a place, innermost first. */
export function blockTitles(tree: PageTree, texts: readonly string[]): (box: Box) => readonly string[] {
  const titleAt = titlesByEnclosingBox(tree, texts);
  return (box) => {
    const titles: string[] = [];
    for (let at: Box | null = box; at; at = at.parent) {
      const found = titleAt
        .get(at)
        ?.filter((title) => title.box.from <= box.from && !isInside(box, title.box))
        .at(-1);
      if (found && !titles.includes(found.text)) titles.push(found.text);
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
    // A title heads what encloses it; wrappers that hold nothing but the title do not count.
    let head: Box | null = box.parent;
    for (let levels = 0; head && levels < 4; head = head.parent, levels++) {
      titleAt.set(head, [...(titleAt.get(head) ?? []), { box, text }]);
      if (head.to - head.from > (box.to - box.from) * 2 + 8) break;
    }
  }
  return titleAt;
}
