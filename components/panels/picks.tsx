import type { Signal } from '@preact/signals';
import css from './files.module.css';

interface Props<T extends string> {
  readonly label: string;
  /** What no choice means. */
  readonly all: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: Signal<readonly T[]>;
}

/** Several out of many; none chosen is all of them. */
export function Picks<T extends string>({ label, all, options, chosen }: Props<T>) {
  const toggle = (value: T) => {
    chosen.value = chosen.value.includes(value)
      ? chosen.value.filter((one) => one !== value)
      : [...chosen.value, value];
  };
  return (
    <fieldset class={css['field']} aria-label={label}>
      <span>{label}</span>
      <div class={css['picks']}>
        <Pick
          text={all}
          on={chosen.value.length === 0}
          onToggle={() => {
            chosen.value = [];
          }}
        />
        {options.map(({ value, text }) => (
          <Pick key={value} text={text} on={chosen.value.includes(value)} onToggle={() => toggle(value)} />
        ))}
      </div>
    </fieldset>
  );
}

interface PickProps {
  readonly text: string;
  readonly on: boolean;
  readonly onToggle: () => void;
}

function Pick({ text, on, onToggle }: PickProps) {
  return (
    <label class={css['pick']}>
      <input type="checkbox" checked={on} onChange={onToggle} />
      {text}
    </label>
  );
}
