import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Whether a box that scrolls holds more behind its end edge, as its size and its content change; ask again on scroll. */
export function useMoreAside(of: RefObject<HTMLElement>): {
  readonly more: Signal<boolean>;
  readonly look: () => void;
} {
  const more = useSignal(false);
  const look = () => {
    const box = of.current;
    // A pixel less: sizes between two pixels round either way.
    if (box) more.value = box.scrollWidth - box.scrollLeft - box.clientWidth > 1;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` reads the box anew each time
  useLayoutEffect(() => {
    const box = of.current;
    if (!box) return;
    look();
    const observer = new ResizeObserver(look);
    for (const part of [box, ...box.children]) observer.observe(part);
    return () => observer.disconnect();
  }, [of]);
  return { more, look };
}
