import { Icon } from './icon.tsx';
import css from './select.module.css';

interface Option {
  readonly value: string;
  readonly text: string;
  /** Options of the same group stand together under its name. */
  readonly group?: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function Select({ label, options, value, onChange }: Props) {
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <span class={css['box']}>
      <select
        class={css['select']}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {groups.map((group) =>
          groupOf(
            group,
            options.filter((option) => option.group === group),
          ),
        )}
      </select>
      <Icon shape="chevron-down" class={css['chevron']} size={13} />
    </span>
  );
}

function groupOf(name: string | undefined, options: readonly Option[]) {
  if (name === undefined) return options.map(toOption);
  return (
    <optgroup key={name} label={name}>
      {options.map(toOption)}
    </optgroup>
  );
}

function toOption({ value, text }: Option) {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}
