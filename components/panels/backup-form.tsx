import { useSignal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import type { BackupState } from '../state/backup-file.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import css from './files.module.css';
import { PassphraseField } from './passphrase-field.tsx';

const shortestPassphrase = 8;

interface Props {
  readonly state: BackupState;
  readonly disabled: boolean;
}

/** Asks for a passphrase twice, if the user wants one, and makes a backup. */
export function BackupForm({ state, disabled }: Props) {
  const { backup: say } = useLocale().wordsOf(filesWords);
  const [passphrase, repeat, objection] = [useSignal(''), useSignal(''), useSignal('')];
  const run = () => {
    const text = passphrase.value;
    objection.value =
      text !== '' && text.length < shortestPassphrase ? say.short : text !== repeat.value ? say.mismatch : '';
    if (objection.value !== '') return;
    [passphrase.value, repeat.value] = ['', ''];
    void state.run(text === '' ? null : text);
  };
  return (
    <form
      class={css['field']}
      style={{ gap: 'var(--space-2)' }}
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <div class={css['fields']}>
        <PassphraseField label={say.passphrase} value={passphrase} isNew />
        {passphrase.value !== '' && <PassphraseField label={say.repeat} value={repeat} isNew />}
      </div>
      <span class={css['hint']}>{say.passphraseHint}</span>
      {objection.value !== '' && <p role="alert">{objection.value}</p>}
      <div class={css['deeds']}>
        <Button look="primary" submits disabled={disabled}>
          <Icon shape="download" size={14} />
          {say.start}
        </Button>
      </div>
    </form>
  );
}
