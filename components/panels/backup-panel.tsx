import { useEffect, useMemo } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import { type BackupState, createBackup } from '../state/backup-file.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { BackupAge } from './backup-age.tsx';
import { BackupForm } from './backup-form.tsx';
import { BackupStatus } from './backup-status.tsx';
import css from './files.module.css';
import { PastImports } from './past-imports.tsx';

/** Everything in one file, and back from it. */
export function BackupPanel({ panel }: { readonly panel: PanelState }) {
  const state = useMemo(() => createBackup(panel), [panel]);
  const { backup: say } = useLocale().wordsOf(filesWords);
  useEffect(() => {
    void state.lookAtFolder();
    void state.listPast();
  }, [state]);
  const { step } = state.step.value;
  const isAtWork = ['busy', 'locking', 'reading', 'applying'].includes(step);
  return (
    <section class={css['panel']} aria-label={say.title}>
      <h2 class={css['title']}>{say.title}</h2>
      <p class={css['hint']}>{say.hint}</p>
      <BackupAge panel={panel} />
      {panel.host.backupFolder && <Folder state={state} />}
      <BackupForm state={state} disabled={isAtWork} />
      <BackupStatus state={state} />
      {!isAtWork && step !== 'found' && step !== 'needs-passphrase' && (
        <FileDrop
          class={css['drop']}
          accept=".tillside"
          choose={say.chooseFile}
          hint={<span class={css['hint']}>{say.restoreHint}</span>}
          onFile={(file) => void state.look(file, null)}
        >
          <strong>{say.restore}</strong>
        </FileDrop>
      )}
      {!isAtWork && <PastImports title={say.past} records={state.past.value} onUndo={state.undo} />}
    </section>
  );
}

function Folder({ state }: { readonly state: BackupState }) {
  const { backup: say } = useLocale().wordsOf(filesWords);
  const folder = state.folder.value;
  if (!folder)
    return (
      <div class={css['deeds']}>
        <Button onPress={() => void state.pickFolder()}>{say.pickFolder}</Button>
        <span class={css['hint']}>{say.folderHint}</span>
      </div>
    );
  return (
    <div class={css['deeds']}>
      <span>{say.toFolder(folder.name)}</span>
      {!folder.isOpen && <Button onPress={() => void state.allowFolder()}>{say.allowFolder}</Button>}
      <Button look="link" onPress={() => void state.pickFolder()}>
        {say.changeFolder}
      </Button>
      <Button look="link" onPress={() => void state.forgetFolder()}>
        {say.forgetFolder}
      </Button>
    </div>
  );
}
