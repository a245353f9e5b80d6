import type { Origin } from '../model/origin.ts';
import { commonBox, type Fragment, type PageTree } from './page-tree.ts';

/** The smallest element that holds all pieces of a text (¥ and 1,234 may stand in one each). */
export function originOf(index: number, tree: PageTree, text: (index: number) => string, around: Element): Origin {
  let box = (tree.fragments[index] as Fragment).box;
  for (let i = index - 1; i >= 0 && text(i) === '' && tree.fragments[i]?.text !== ''; i--)
    box = commonBox(box, (tree.fragments[i] as Fragment).box) ?? box;
  return { element: box.element, around };
}
