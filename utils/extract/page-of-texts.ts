import type { Grammar } from '../model/raw-page.ts';
import type { Box, Fragment, PageTree } from './page-tree.ts';

export interface PageOfTexts {
  readonly tree: PageTree;
  readonly text: (index: number) => string;
  /** Kind of a text; `gap` where nothing counts (table, loading part, swallowed or hidden text). */
  readonly kind: (index: number) => ReturnType<Grammar['kindOf']> | 'gap';
  /** Part of a table or of what is still loading. */
  readonly isElsewhere: (index: number) => boolean;
}

export function pageOfTexts(
  tree: PageTree,
  texts: readonly string[],
  grammar: Grammar,
  skip: (index: number) => boolean,
): PageOfTexts {
  const kinds: (ReturnType<Grammar['kindOf']> | 'gap' | undefined)[] = [];
  return {
    tree,
    text: (index) => texts[index] as string,
    isElsewhere: skip,
    kind: (index) => {
      const fragment = tree.fragments[index] as Fragment;
      kinds[index] ??= skip(index)
        ? 'gap'
        : fragment.scrambled
          ? 'value'
          : texts[index] === ''
            ? 'gap'
            : grammar.kindOf(texts[index] as string);
      return kinds[index];
    },
  };
}

export function indexes(box: Box): readonly number[] {
  return Array.from({ length: box.to - box.from }, (_, i) => box.from + i);
}

export function rangeHas(
  from: number,
  to: number,
  page: PageOfTexts,
  test: (kind: ReturnType<PageOfTexts['kind']>, index: number) => boolean,
): boolean {
  for (let i = from; i < to; i++) if (test(page.kind(i), i)) return true;
  return false;
}

export function rangeCount(from: number, to: number, page: PageOfTexts, wanted: 'label'): number {
  let count = 0;
  for (let i = from; i < to; i++) if (page.kind(i) === wanted) count++;
  return count;
}

export function lastKind(box: Box, page: PageOfTexts): ReturnType<PageOfTexts['kind']> {
  for (let i = box.to - 1; i >= box.from; i--) if (page.kind(i) !== 'gap') return page.kind(i);
  return 'gap';
}
