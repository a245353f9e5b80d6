import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './hint.module.css';

interface Props {
  readonly explains: string;
  readonly side?: 'start' | 'end';
  readonly children: ComponentChildren;
}

/** A short word with its explanation on hover and on focus. */
export function Hint({ explains, side = 'start', children }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an explanation that only a mouse can open is none
    <span class={`${css['hint']} ${css[side] ?? ''}`} tabIndex={0} aria-describedby={id}>
      {children}
      <span class={css['bubble']} id={id} role="tooltip">
        {explains}
      </span>
    </span>
  );
}
