import { useLocale } from '../i18n/locale.ts';
import { firstRunWords } from '../i18n/words/first-run.ts';
import { Button } from '../ui/button.tsx';
import css from './first-run.module.css';

interface Props {
  readonly onOpenWelcome: () => void;
  readonly onSample: () => void;
}

/** Nothing stored yet: what to do, in three steps. */
export function FirstRun({ onOpenWelcome, onSample }: Props) {
  const { words, wordsOf } = useLocale();
  const { sample } = words;
  const firstRun = wordsOf(firstRunWords);
  return (
    <section class={css['box']}>
      <h2 class={css['title']}>{firstRun.title}</h2>
      <ol class={css['steps']}>
        {firstRun.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class={css['ways']}>
        <Button look="primary" onPress={onOpenWelcome}>
          {firstRun.open}
        </Button>
        <Button onPress={onSample}>{sample.look}</Button>
      </p>
      <p class={css['promise']}>{firstRun.promise}</p>
    </section>
  );
}
