import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How many children at the end of a strip do not stand in its first row. Asked again when the strip has other room. */
export function useHiddenTabs(depends: unknown): { strip: RefObject<HTMLDivElement>; hidden: number } {
  const strip = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are of another width
  useLayoutEffect(() => {
    const { current } = strip;
    if (!current) return;
    const count = () => setHidden(hiddenIn(current));
    count();
    // A frame later: what changes in the observer's own moment would make it ask again in the same frame.
    const watch = new ResizeObserver(() => requestAnimationFrame(count));
    watch.observe(current);
    return () => watch.disconnect();
  }, [depends]);
  return { strip, hidden };
}

function hiddenIn({ children }: HTMLElement): number {
  const tops = Array.from(children, (child) => (child as HTMLElement).offsetTop);
  return tops.filter((top) => top > (tops[0] ?? 0)).length;
}
