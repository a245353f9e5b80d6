import type { Signal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import type { EquationView } from '../state/equation-view.ts';
import type { SpanChoice } from '../state/span.ts';
import { Message } from '../ui/message.tsx';
import css from './equation.module.css';
import { EquationNotes } from './equation-notes.tsx';
import { EquationTile } from './equation-tile.tsx';
import { SpanPicker } from './span-picker.tsx';
import { Why } from './why.tsx';

interface Props {
  readonly equation: EquationView;
  readonly span: Signal<SpanChoice>;
  /** How the console of the shop is called. */
  readonly console: string;
}

/** The result and the factors it is the product of, each with its change and shape. */
export function Equation({ equation, span, console }: Props) {
  const { words, date } = useLocale();
  return (
    <section class={css['section']} aria-label={words.equation.label}>
      <div class={css['bar']}>
        <SpanPicker span={span} />
        <span class={css['when']}>{date.span(equation.span.from, equation.span.to)}</span>
      </div>
      {equation.state === 'none' && (
        <Message title={words.equation.none}>
          <p>{words.equation.noneHint(console)}</p>
        </Message>
      )}
      {equation.state === 'mixed-units' && <Message title={words.equation.mixed(equation.units.join(', '))} />}
      {equation.state === 'shown' && (
        <>
          <div>
            <EquationTile figure={equation.result} look="hero" against={words.equation.against[span.value]} />
            <Why equation={equation} />
            <div class={css['factors']}>
              {equation.factors.map((factor, index) => (
                <div class={css['factor']} key={factor.metric.id}>
                  <span class={css['sign']}>{index === 0 ? '=' : '×'}</span>
                  <EquationTile figure={factor} look="factor" />
                </div>
              ))}
            </div>
          </div>
          <EquationNotes equation={equation} />
        </>
      )}
    </section>
  );
}
