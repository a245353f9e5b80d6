import type { ComponentChildren } from 'preact';
import css from './switch.module.css';

interface Props {
  readonly on: boolean;
  /** Runs inside the user's click, as permission prompts demand. */
  readonly onToggle: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Switch({ on, onToggle, children }: Props) {
  return (
    <label class={css['row']}>
      <span>{children}</span>
      <span class={css['control']}>
        <input
          class={css['input']}
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span class={css['track']} aria-hidden="true" />
      </span>
    </label>
  );
}
