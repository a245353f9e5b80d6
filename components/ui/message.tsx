import type { ComponentChildren } from 'preact';
import css from './message.module.css';

interface Props {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Says in plain words why there is nothing here and what to do about it. */
export function Message({ title, children }: Props) {
  return (
    <div class={`${css['message']} ${css['boxed']}`}>
      <p class={css['title']}>{title}</p>
      {children}
    </div>
  );
}
