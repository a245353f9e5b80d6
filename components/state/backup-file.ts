import { signal } from '@preact/signals';
import type { OpenBackup } from '../../utils/backup/read-backup.ts';
import type { DumpPart, ImportRecord } from '../../utils/store/transfer.ts';
import { type FailureKind, failureKind } from './failure-kind.ts';
import { markStore } from './mark-store.ts';
import type { PanelState } from './panel.ts';

/** How many backups stay in the folder. */
export const keptBackups = 10;
/** After so many days without one a backup is due. */
export const staleAfter = 7;
export const shortestPassphrase = 8;

export type BackupProblemKind = 'damaged' | 'newer' | 'passphrase' | 'kind';

/** What imports are called that are restored backups. */
const restoreId = 'restore-';
const restoreFailed = (kind: FailureKind): BackupStep => ({ step: 'restore-failed', kind });
export const isRestore = ({ id }: Pick<ImportRecord, 'id'>) => id.startsWith(restoreId);

export interface FoundBackup {
  readonly name: string;
  readonly made: string;
  readonly shops: number;
  readonly figures: number;
  readonly backup: OpenBackup;
}

export type BackupStep =
  | { readonly step: 'idle' }
  | { readonly step: 'locking' }
  | { readonly step: 'busy'; readonly figures: number }
  | { readonly step: 'done'; readonly bytes: number }
  | { readonly step: 'failed' | 'cancelled' | 'denied' | 'undone' }
  | { readonly step: 'restore-failed'; readonly kind: FailureKind }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'needs-passphrase'; readonly file: File; readonly isWrong: boolean }
  | { readonly step: 'problem'; readonly kind: BackupProblemKind }
  | { readonly step: 'found'; readonly found: FoundBackup }
  | { readonly step: 'applying'; readonly figures: number }
  | { readonly step: 'restored'; readonly record: ImportRecord };

/** Everything into one file, and back. */
export function createBackup({ host, door, preferences }: Pick<PanelState, 'host' | 'door' | 'preferences'>) {
  const step = signal<BackupStep>({ step: 'idle' });
  const folder = signal<{ readonly name: string; readonly isOpen: boolean } | null>(null);
  const withSettings = signal(true);
  const past = signal<readonly ImportRecord[]>([]);
  let abort = new AbortController();

  const listPast = async () => {
    past.value = (await (await door()).imports()).filter(isRestore);
  };
  const lookAtFolder = async () => {
    folder.value = (await host.backupFolder?.current().catch(() => null)) ?? null;
  };

  async function write(passphrase: string | null): Promise<void> {
    abort = new AbortController();
    const name = nameAt(new Date(host.now()));
    const toFolder = host.backupFolder && folder.value;
    if (toFolder && !toFolder.isOpen) {
      step.value = { step: 'denied' };
      return;
    }
    const sink = await (toFolder ? host.backupFolder?.createFile(name, keptBackups) : host.createFile(name));
    if (!sink) return;
    step.value = passphrase === null ? { step: 'busy', figures: 0 } : { step: 'locking' };
    try {
      const [{ writeBackup }, store] = await Promise.all([import('../../utils/backup/write-backup.ts'), door()]);
      const created = new Date(host.now()).toISOString();
      let [bytes, figures] = [0, 0];
      const parts = counted(store.dump(), abort.signal, (more) => {
        figures += more;
        step.value = { step: 'busy', figures };
      });
      for await (const chunk of writeBackup({ kept: await host.readKept(), parts }, { created, passphrase })) {
        abort.signal.throwIfAborted();
        await sink.write(chunk);
        bytes += chunk.length;
      }
      await sink.close();
      await preferences.change({ backedUpAt: created });
      step.value = { step: 'done', bytes };
    } catch (error) {
      await sink.abort().catch(() => undefined);
      throw error;
    }
  }

  async function look(file: File, passphrase: string | null): Promise<void> {
    abort = new AbortController();
    step.value = { step: 'reading', name: file.name };
    const { backupHead, openBackup } = await import('../../utils/backup/read-backup.ts');
    const head = await backupHead(file);
    if (head.cipher && passphrase === null) {
      step.value = { step: 'needs-passphrase', file, isWrong: false };
      return;
    }
    if (head.cipher) step.value = { step: 'locking' };
    try {
      const backup = await openBackup(file, passphrase);
      // Read to its end before anything is offered: a damaged backup is known for one here.
      const told = { name: file.name, made: head.created, shops: 0, figures: 0 };
      for await (const line of backup.lines()) {
        if (!('part' in line)) continue;
        const part = line.part as DumpPart;
        if (part.type === 'shops') told.shops += part.shops.length;
        told.figures += figuresIn(part);
      }
      step.value = { step: 'found', found: { ...told, backup } };
    } catch (error) {
      if ((error as { kind?: unknown }).kind !== 'passphrase') throw error;
      step.value = { step: 'needs-passphrase', file, isWrong: true };
    }
  }

  async function restore({ backup, name }: FoundBackup): Promise<void> {
    abort = new AbortController();
    step.value = { step: 'applying', figures: 0 };
    const store = await door();
    let kept: Readonly<Record<string, unknown>> = {};
    const parts = (async function* () {
      for await (const line of backup.lines()) {
        if ('part' in line) yield line.part as DumpPart;
        else kept = line.kept;
      }
    })();
    const record = await store.restore(parts, {
      undoId: `${restoreId}${host.now()}`,
      label: name,
      at: new Date(host.now()).toISOString(),
      onProgress: (figures) => {
        step.value = { step: 'applying', figures };
      },
      signal: abort.signal,
    });
    await markStore(host, store);
    // Costs, notes and order lists are data: only the settings are a matter of choice.
    const { settings, ...entered } = kept;
    await host.writeKept(withSettings.value ? { settings, ...entered } : entered, record.id);
    step.value = { step: 'restored', record };
    await listPast();
  }

  const guarded = async (otherwise: (kind: FailureKind) => BackupStep, deed: () => Promise<void>) => {
    try {
      await deed();
    } catch (error) {
      const { name, kind } = error as { name?: string; kind?: BackupProblemKind };
      if (abort.signal.aborted) step.value = { step: 'cancelled' };
      else if (name === 'BackupProblem' && kind) step.value = { step: 'problem', kind };
      else step.value = name === 'NotAllowedError' ? { step: 'denied' } : otherwise(failureKind(error));
      if (name === 'NotAllowedError') await lookAtFolder();
    }
  };

  return {
    step,
    folder,
    withSettings,
    /** Restores that can be taken back, newest first. */
    past,
    lookAtFolder,
    run: (passphrase: string | null) =>
      guarded(
        () => ({ step: 'failed' }),
        () => write(passphrase),
      ),
    pickFolder: () =>
      guarded(
        () => ({ step: 'denied' }),
        async () => {
          await host.backupFolder?.pick();
          await lookAtFolder();
        },
      ),
    allowFolder: () =>
      guarded(
        () => ({ step: 'denied' }),
        async () => {
          await host.backupFolder?.reopen();
          await lookAtFolder();
          if (folder.value?.isOpen) step.value = { step: 'idle' };
        },
      ),
    forgetFolder: () =>
      guarded(
        () => ({ step: 'idle' }),
        async () => {
          await host.backupFolder?.forget();
          await lookAtFolder();
        },
      ),
    look: (file: File, passphrase: string | null) => guarded(restoreFailed, () => look(file, passphrase)),
    restore: (found: FoundBackup) => guarded(restoreFailed, () => restore(found)),
    /** Takes a restore back, data and settings alike, for as long as the data can be. */
    undo: ({ id }: Pick<ImportRecord, 'id'>) =>
      guarded(restoreFailed, async () => {
        await host.takeBackKept(id);
        await (await door()).undoImport(id);
        step.value = { step: 'undone' };
        await listPast();
      }),
    listPast: () => listPast().catch(() => undefined),
    cancel: () => abort.abort(),
    leave: () => {
      step.value = { step: 'idle' };
    },
  };
}

export type BackupState = ReturnType<typeof createBackup>;

/** Days since the last backup, null when there was none; `isDue` when it is time for another. */
export function backupAge(
  backedUpAt: string | undefined,
  now: number,
): { readonly days: number | null; readonly isDue: boolean } {
  if (backedUpAt === undefined) return { days: null, isDue: true };
  const days = Math.floor((now - Date.parse(backedUpAt)) / 86_400_000);
  return { days, isDue: days >= staleAfter };
}

async function* counted(
  parts: AsyncIterable<DumpPart>,
  stopped: AbortSignal,
  onFigures: (more: number) => void,
): AsyncGenerator<DumpPart> {
  for await (const part of parts) {
    stopped.throwIfAborted();
    yield part;
    onFigures(figuresIn(part));
  }
}

function figuresIn(part: DumpPart): number {
  return part.type === 'entities' ? part.entities.reduce((sum, { cells }) => sum + cells.length, 0) : 0;
}

/** "tillside-backup-20260824-101233.tillside", in the time of the user's own clock. */
function nameAt(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `tillside-backup-${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}.tillside`;
}
