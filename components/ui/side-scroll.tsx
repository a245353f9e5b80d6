import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import css from './side-scroll.module.css';
import { useMoreAside } from './use-more-aside.ts';

interface Props {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is wider than its place scrolls within it, and its edge shows that there is more. */
export function SideScroll({ label, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const { more, look } = useMoreAside(box);
  return (
    <div class={css['frame']} data-more={more.value || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class={css['box']} tabIndex={0} aria-label={label} ref={box} onScroll={look}>
        {children}
      </section>
    </div>
  );
}
