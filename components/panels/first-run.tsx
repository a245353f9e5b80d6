import { useLocale } from '../i18n/locale.ts';
import { Button } from '../ui/button.tsx';
import css from './first-run.module.css';

/** Nothing stored yet: what to do, in three steps. */
export function FirstRun({ onOpenWelcome }: { readonly onOpenWelcome: () => void }) {
  const { firstRun } = useLocale().words;
  return (
    <section class={css['box']}>
      <h2 class={css['title']}>{firstRun.title}</h2>
      <ol class={css['steps']}>
        {firstRun.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button look="primary" onPress={onOpenWelcome}>
        {firstRun.open}
      </Button>
      <p class={css['promise']}>{firstRun.promise}</p>
    </section>
  );
}
