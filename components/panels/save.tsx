import { type Locale, useLocale } from '../i18n/locale.ts';
import { saveWords } from '../i18n/words/save.ts';
import type { SaveProgress, SaveScope, SaveState } from '../state/save.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import css from './save.module.css';

const scopes: readonly SaveScope[] = ['span', 'all'];

/** The figures as a file of the user's own. */
export function Save({ save }: { readonly save: SaveState }) {
  const locale = useLocale();
  const { words, wordsOf } = locale;
  const progress = save.progress.value;
  return (
    <section class={css['section']} aria-label={wordsOf(saveWords).label}>
      <Segmented
        label={wordsOf(saveWords).scope}
        options={scopes.map((value) => ({
          value,
          text: value === 'all' ? wordsOf(saveWords).all : words.span[save.span.value],
        }))}
        value={save.scope.value}
        onChange={(scope) => {
          save.scope.value = scope;
        }}
      />
      <Button onPress={() => void save.run()} disabled={progress.state === 'busy'}>
        <Icon shape="download" size={14} />
        {wordsOf(saveWords).label}
      </Button>
      {progress.state !== 'idle' && (
        <p class={css['status']} role="status">
          {say(progress, locale)}
        </p>
      )}
    </section>
  );
}

function say(progress: SaveProgress, { wordsOf, count }: Locale): string {
  const save = wordsOf(saveWords);
  if (progress.state === 'busy') return save.busy(count(progress.rows));
  if (progress.state === 'done') return progress.rows === 0 ? save.empty : save.done(count(progress.rows));
  return progress.state === 'failed' ? save.failed : '';
}
