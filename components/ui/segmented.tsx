import { useId } from 'preact/hooks';
import css from './segmented.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One choice out of a few, all in sight. Radio buttons underneath, so arrow keys work. */
export function Segmented<T extends string>({ label, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset class={css['group']} style={{ border: 0, margin: 0 }} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class={css['option']}>
          <input
            class={css['input']}
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
