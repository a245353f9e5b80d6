import type { ComponentChildren } from 'preact';
import css from './visually-hidden.module.css';

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
  return <span class={css['hidden']}>{children}</span>;
}
