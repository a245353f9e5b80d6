import { useEffect, useMemo } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import { retentionWords } from '../i18n/words/retention.ts';
import type { PanelState } from '../state/panel.ts';
import { createRetention, type RetentionEffect } from '../state/retention.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { byteSize } from './byte-size.ts';
import css from './settings.module.css';
import { StoreFailure } from './store-failure.tsx';

const keepChoices = [null, 24, 12, 6] as const;

/** How long details are kept, with what that removes said before it is, and the way back. */
export function RetentionChoice({ panel }: { readonly panel: PanelState }) {
  const { words, wordsOf } = useLocale();
  const say = wordsOf(retentionWords);
  const state = useMemo(() => createRetention(panel), [panel]);
  useEffect(() => state.stop, [state]);
  const loaded = state.loaded.value;
  return (
    <>
      <Segmented
        label={say.name}
        value={String(state.months.value)}
        options={keepChoices.map((months) => ({
          value: String(months),
          text: months === null ? say.all : say.months(months),
        }))}
        onChange={(value) => void state.choose(value === 'null' ? null : Number(value))}
      />
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={state.again} />}
      <p class={css['hint']} role="status">
        {state.effect.value && <Effect effect={state.effect.value} />}{' '}
        {state.canUndo.value && (
          <Button look="link" onPress={() => void state.undo()}>
            {words.undo}
          </Button>
        )}
      </p>
    </>
  );
}

function Effect({ effect: { before, bytes, entityDays, isDue } }: { readonly effect: RetentionEffect }) {
  const { wordsOf, count } = useLocale();
  const say = wordsOf(retentionWords);
  const { kindNames } = wordsOf(filesWords).export;
  if (bytes === 0) return <>{say.none}</>;
  const parts = entityDays.map((of) => say.entityDays(count(of.count), kindNames[of.kind]));
  return (
    <>
      {say.would(before.slice(0, 7), parts.join(say.and), byteSize(bytes))} {isDue ? say.due : say.soon}
    </>
  );
}
