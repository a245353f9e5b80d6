import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import type { BackupState } from '../state/backup-file.ts';
import type { BackupStep } from '../state/backup-step.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import css from './files.module.css';
import { PassphraseField } from './passphrase-field.tsx';

/** How far a backup or a restore is, and what the user can do about it. */
export function BackupStatus({ state }: { readonly state: BackupState }) {
  const { words, wordsOf, count } = useLocale();
  const { backup: say, import: sayImport, problems, cancel, undo } = wordsOf(filesWords);
  const step = state.step.value;
  switch (step.step) {
    case 'idle':
      return null;
    case 'locking':
      return <Box working>{say.locking}</Box>;
    case 'reading':
      return <Box working>{sayImport.reading(step.name)}</Box>;
    case 'busy':
    case 'applying':
      return (
        <Box working deeds={<Button onPress={state.cancel}>{cancel}</Button>}>
          {step.step === 'busy' ? say.busy(count(step.figures)) : say.applying(count(step.figures))}
        </Box>
      );
    case 'done':
      return <Box>{say.done(Math.max(0.01, step.bytes / 1e6).toFixed(2))}</Box>;
    case 'needs-passphrase':
      return <Unlock step={step} state={state} />;
    case 'found':
      return <Found step={step} state={state} />;
    case 'restored':
      return (
        <Box
          deeds={
            <Button look="link" onPress={() => void state.undo(step.record)}>
              {undo}
            </Button>
          }
        >
          {say.restored(count(step.record.figures))}
        </Box>
      );
    case 'problem':
      return <Box bad>{problems[step.kind]}</Box>;
    case 'denied':
      return <Box bad>{say.folderDenied}</Box>;
    case 'gone':
      return <Box bad>{say.folderGone}</Box>;
    case 'full':
    case 'failed':
    case 'unreadable':
      return <Box bad>{say[step.step]}</Box>;
    case 'restore-failed':
      return (
        <Box bad>
          {say.restoreFailed} {words.failure.kinds[step.kind]}
        </Box>
      );
    default:
      return <Box>{say[step.step]}</Box>;
  }
}

interface BoxProps {
  readonly bad?: boolean;
  readonly working?: boolean;
  readonly deeds?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Box({ bad = false, working = false, deeds, children }: BoxProps) {
  return (
    <div class={`${css['status']} ${bad ? css['warning'] : ''}`} role={bad ? 'alert' : 'status'}>
      <p>{children}</p>
      {working && <progress class={css['progress']} />}
      {deeds && <div class={css['deeds']}>{deeds}</div>}
    </div>
  );
}

interface StepProps<Name extends BackupStep['step']> {
  readonly step: Extract<BackupStep, { readonly step: Name }>;
  readonly state: BackupState;
}

function Unlock({ step, state }: StepProps<'needs-passphrase'>) {
  const { wordsOf } = useLocale();
  const { backup: say, problems, cancel } = wordsOf(filesWords);
  const passphrase = useSignal('');
  return (
    <form
      class={css['status']}
      onSubmit={(event) => {
        event.preventDefault();
        void state.look(step.file, passphrase.value);
      }}
    >
      <p>{say.needs}</p>
      {step.isWrong && <p role="alert">{problems.passphrase}</p>}
      <PassphraseField label={say.passphrase.replace(/\s*[（(].*$/, '')} value={passphrase} />
      <div class={css['deeds']}>
        <Button look="primary" submits disabled={passphrase.value === ''}>
          {say.open}
        </Button>
        <Button onPress={state.leave}>{cancel}</Button>
      </div>
    </form>
  );
}

function Found({ step, state }: StepProps<'found'>) {
  const { wordsOf, count, date } = useLocale();
  const { backup: say, cancel } = wordsOf(filesWords);
  const { found } = step;
  return (
    <div class={css['status']} role="status">
      <p>{say.found(count(found.figures), count(found.shops), date.long(found.made.slice(0, 10)))}</p>
      <Switch
        on={state.withSettings.value}
        onToggle={(on) => {
          state.withSettings.value = on;
        }}
      >
        {say.withSettings}
      </Switch>
      <div class={css['deeds']}>
        <Button look="primary" onPress={() => void state.restore(found)}>
          {say.apply}
        </Button>
        <Button onPress={state.leave}>{cancel}</Button>
      </div>
    </div>
  );
}
