import { signal } from '@preact/signals';
import type { ImportRecord } from '../../utils/store/transfer.ts';
import type { BackupStep, FoundBackup } from './backup-step.ts';
import { readTrouble, writeTrouble } from './backup-trouble.ts';
import { failureKind } from './failure-kind.ts';
import { fillBackup } from './fill-backup.ts';
import { lookIntoBackup } from './look-into-backup.ts';
import { nameOfBackup } from './name-of-backup.ts';
import type { PanelState } from './panel.ts';
import { isRestore, restoreBackup, takeBack } from './restore-backup.ts';

/** How many backups stay in the folder. */
const keptBackups = 10;

type Deed = (own: AbortController) => Promise<void>;

/** Everything into one file, and back. */
export function createBackup(panel: Pick<PanelState, 'host' | 'door' | 'preferences'>) {
  const { host, door, preferences } = panel;
  const step = signal<BackupStep>({ step: 'idle' });
  const folder = signal<{ readonly name: string; readonly isOpen: boolean } | null>(null);
  const withSettings = signal(true);
  const past = signal<readonly ImportRecord[]>([]);
  /** Ends what can be cancelled right now. */
  let cancel = () => {};

  const listPast = async () => {
    past.value = (await (await door()).imports()).filter(isRestore);
  };
  const lookAtFolder = async () => {
    folder.value = (await host.backupFolder?.current().catch(() => null)) ?? null;
  };

  /** Runs a deed of the user's; what it throws is put into words by `trouble`. */
  const guarded = async (trouble: (error: unknown) => BackupStep, deed: Deed) => {
    const own = new AbortController();
    try {
      await deed(own);
    } catch (error) {
      step.value = own.signal.aborted ? { step: 'cancelled' } : trouble(error);
      if (step.value.step === 'denied') await lookAtFolder();
    }
  };
  const denied = (): BackupStep => ({ step: 'denied' });
  const notWritten = (error: unknown) => writeTrouble(error, folder.value !== null);
  const reading = (deed: Deed) =>
    guarded((error) => readTrouble(error) ?? { step: 'restore-failed', kind: failureKind(error) }, deed);

  async function run(passphrase: string | null, own: AbortController): Promise<void> {
    cancel = () => own.abort();
    const name = nameOfBackup(new Date(host.now()));
    const toFolder = host.backupFolder && folder.value;
    if (toFolder && !toFolder.isOpen) {
      step.value = { step: 'denied' };
      return;
    }
    const sink = await (toFolder ? host.backupFolder?.createFile(name, keptBackups) : host.createFile(name));
    if (!sink) return;
    step.value = passphrase === null ? { step: 'busy', figures: 0 } : { step: 'locking' };
    const onProgress = (figures: number) => {
      step.value = { step: 'busy', figures };
    };
    const { created, bytes } = await fillBackup(sink, panel, { passphrase, onProgress, signal: own.signal });
    await preferences.change({ backedUpAt: created });
    step.value = { step: 'done', bytes };
  }

  async function look(file: File, passphrase: string | null): Promise<void> {
    step.value = { step: 'reading', name: file.name };
    step.value = await lookIntoBackup(file, passphrase, () => {
      step.value = { step: 'locking' };
    });
  }

  async function restore(found: FoundBackup, own: AbortController): Promise<void> {
    cancel = () => own.abort();
    step.value = { step: 'applying', figures: 0 };
    const record = await restoreBackup(found, panel, {
      withSettings: withSettings.value,
      onProgress: (figures) => {
        step.value = { step: 'applying', figures };
      },
      signal: own.signal,
    });
    step.value = { step: 'restored', record };
    await listPast();
  }

  /** What was wrong with the folder before is over once it may be written to. */
  const changingFolder = (deed: () => Promise<unknown> | undefined) =>
    guarded(denied, async () => {
      const isChanged = (await deed()) !== false;
      await lookAtFolder();
      const isOver = isChanged && (!folder.value || folder.value.isOpen);
      if (isOver && (step.value.step === 'denied' || step.value.step === 'gone')) step.value = { step: 'idle' };
    });

  return {
    step,
    folder,
    withSettings,
    /** Restores that can be taken back, newest first. */
    past,
    lookAtFolder,
    run: (passphrase: string | null) => guarded(notWritten, (own) => run(passphrase, own)),
    pickFolder: () => changingFolder(() => host.backupFolder?.pick()),
    allowFolder: () => changingFolder(() => host.backupFolder?.reopen()),
    forgetFolder: () => changingFolder(() => host.backupFolder?.forget()),
    look: (file: File, passphrase: string | null) => reading(() => look(file, passphrase)),
    restore: (found: FoundBackup) => reading((own) => restore(found, own)),
    /** Takes a restore back, data and settings alike, for as long as the data can be. */
    undo: (record: Pick<ImportRecord, 'id'>) =>
      reading(async () => {
        await takeBack(record, panel);
        step.value = { step: 'undone' };
        await listPast();
      }),
    listPast: () => listPast().catch(() => undefined),
    cancel: () => cancel(),
    leave: () => {
      step.value = { step: 'idle' };
    },
  };
}

export type BackupState = ReturnType<typeof createBackup>;
