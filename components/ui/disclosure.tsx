import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from './disclosure.module.css';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A button that opens a small sheet below itself; Escape and a click elsewhere close it. */
export function Disclosure({ label, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const { current } = box;
      if (!current?.open || (event.target instanceof Node && current.contains(event.target))) return;
      current.open = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);
  return (
    <details
      class={css['box']}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        event.stopPropagation();
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary class={css['button']}>
        {label}
        <Icon shape="chevron-down" size={12} />
      </summary>
      <div class={css['sheet']}>{children}</div>
    </details>
  );
}
