import type { ComponentChildren } from 'preact';
import css from './button.module.css';

type Deed = { readonly onPress: () => void } | { readonly submits: true };

type Props = Deed & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly label?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
};

export function Button({ look = 'plain', label, disabled = false, pressed, children, ...deed }: Props) {
  const submits = 'submits' in deed;
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`${css['button']} ${css[look] ?? ''}`}
      onClick={submits ? undefined : deed.onPress}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  );
}
