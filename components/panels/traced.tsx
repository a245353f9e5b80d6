import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import type { SourceQuestion } from '../state/source.ts';
import { AskSource } from './ask-source.ts';
import css from './traced.module.css';

interface Props {
  /** What is asked; as a function where it would be made for many cells nobody presses. */
  readonly of: SourceQuestion | (() => SourceQuestion);
  /** In a table whose cells the arrow keys go through, the Tab key passes them by. */
  readonly cell?: boolean;
  /** Words instead of the figure itself. */
  readonly look?: 'figure' | 'link';
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

/** A figure that says where it comes from when it is pressed. */
export function Traced({ of, cell = false, look = 'figure', title, children }: Props) {
  const { keys } = useLocale().words;
  const ask = useContext(AskSource);
  if (!ask) return <span title={title}>{children}</span>;
  return (
    <button
      type="button"
      class={`${css['traced']} ${css[look] ?? ''}`}
      tabIndex={cell ? -1 : 0}
      data-cell={cell || undefined}
      title={title}
      aria-haspopup="dialog"
      aria-description={keys.source}
      onClick={() => ask(typeof of === 'function' ? of() : of)}
    >
      {children}
    </button>
  );
}
