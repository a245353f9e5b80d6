import { Icon } from './icon.tsx';
import css from './search-field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function SearchField({ label, value, onInput }: Props) {
  return (
    <span class={css['box']}>
      <Icon shape="search" class={css['icon']} size={13} />
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
