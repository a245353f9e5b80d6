import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import css from './files.module.css';

/** In the place of what works on the user's own data, while the invented shop is looked at. */
export function OnlySample({ panel }: { readonly panel: PanelState }) {
  const { words, wordsOf } = useLocale();
  return (
    <section class={css['panel']} aria-label={words.sample.name}>
      <p class={css['hint']}>{wordsOf(filesWords).onlySample}</p>
      <div class={css['deeds']}>
        <Button onPress={() => void panel.preferences.change({ sample: false })}>{words.sample.leave}</Button>
      </div>
    </section>
  );
}
