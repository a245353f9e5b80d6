import type { Signal } from '@preact/signals';
import css from './files.module.css';

interface Props {
  readonly label: string;
  readonly value: Signal<string>;
  /** Tells password managers whether to make one up or to fill one in. */
  readonly isNew?: boolean;
}

export function PassphraseField({ label, value, isNew = false }: Props) {
  return (
    <label class={css['field']}>
      <span>{label}</span>
      <input
        class={css['input']}
        type="password"
        autocomplete={isNew ? 'new-password' : 'current-password'}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
