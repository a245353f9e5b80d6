import css from './delta.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface Props {
  /** Where the number went: always the truth. */
  readonly direction: 'up' | 'down' | 'flat' | 'none';
  /** Whether that is welcome. Colour only says again what arrow and words say. */
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly text: string;
  readonly spoken: string;
}

const ARROWS = { up: 'M4 1 8 7H0z', down: 'M4 7 0 1h8z', flat: 'M0 3h8v2H0z' };

export function Delta({ direction, tone, text, spoken }: Props) {
  return (
    <span class={`${css['delta']} ${css[tone]}`} data-direction={direction} data-tone={tone}>
      {direction !== 'none' && (
        <svg class={css['arrow']} width="7" height="7" viewBox="0 0 8 8" aria-hidden="true">
          <path d={ARROWS[direction]} />
        </svg>
      )}
      {spoken !== '' && <VisuallyHidden>{spoken} </VisuallyHidden>}
      {text}
    </span>
  );
}
