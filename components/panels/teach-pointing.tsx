import { useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import type { Teach, TeachStep } from '../state/teach.ts';
import { Button } from '../ui/button.tsx';
import css from './teach.module.css';

interface Props {
  readonly teach: Teach;
  readonly step: Extract<TeachStep, { is: 'pointing' }>;
}

/** What the panel shows while the user points: the same can be done from here, for those who use no mouse. */
export function TeachPointing({ teach, step: { figures, over } }: Props) {
  const { wordsOf, count } = useLocale();
  const say = wordsOf(teachWords);
  return (
    <>
      <h3>{say.pointing}</h3>
      <p class={css['soft']}>{say.pointingHint}</p>
      <p class={css['over']} role="status">
        {over ? `${say.under} ${[over.label, over.text].filter(Boolean).join(' · ')}` : null}
        {!over && (figures === null ? say.looking : say.figures(count(figures)))}
      </p>
      <div class={css['actions']}>
        <Button onPress={() => teach.move(-1)} disabled={!figures}>
          {say.previous}
        </Button>
        <Button onPress={() => teach.move(1)} disabled={!figures}>
          {say.next}
        </Button>
        <Button look="primary" onPress={teach.pick} disabled={!over}>
          {say.pick}
        </Button>
        <Button look="quiet" onPress={teach.leave}>
          {say.end}
        </Button>
      </div>
    </>
  );
}
