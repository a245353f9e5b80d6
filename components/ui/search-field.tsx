import { Search } from 'lucide-preact';
import css from './search-field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function SearchField({ label, value, onInput }: Props) {
  return (
    <span class={css['box']}>
      <Search class={css['icon'] ?? ''} size={13} aria-hidden="true" />
      <input
        class={css['input']}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </span>
  );
}
