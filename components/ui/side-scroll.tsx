import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import css from './side-scroll.module.css';
import { stepCell } from './step-cell.ts';
import { useMoreAside } from './use-more-aside.ts';

interface Props {
  readonly label: string;
  /** For a table whose figures are reached by arrow keys: how, in words. */
  readonly keysHint?: string;
  readonly children: ComponentChildren;
}

/** What is wider than its place scrolls within it, and its edge shows that there is more. */
export function SideScroll({ label, keysHint, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const { more, look } = useMoreAside(box);
  return (
    <div class={css['frame']} data-more={more.value || undefined}>
      <section
        class={css['box']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
        aria-description={keysHint}
        ref={box}
        onScroll={look}
        {...(keysHint && { onKeyDown: stepCell })}
      >
        {children}
      </section>
    </div>
  );
}
