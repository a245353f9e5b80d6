import { useId } from 'preact/hooks';
import css from './field.module.css';

interface Props {
  readonly label: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly required?: boolean;
  /** What may be meant, offered while typing. */
  readonly offers?: readonly string[];
}

/** A named input. */
export function Field({ label, type = 'text', value, onInput, placeholder, maxLength, required, offers }: Props) {
  const list = useId();
  return (
    <label class={css['field']}>
      {label}
      <input
        type={type}
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        required={required}
        list={offers && list}
        {...(type === 'number' && { min: 0, step: 'any', inputMode: 'decimal' as const })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {offers && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </label>
  );
}
