import type { DumpPart, ImportRecord } from '../../utils/store/transfer.ts';
import type { FoundBackup } from './backup-step.ts';
import { markStore } from './mark-store.ts';
import type { PanelState } from './panel.ts';

/** What imports are called that are restored backups. */
const restoreId = 'restore-';

/** Whether this import is a backup that was restored. */
export const isRestore = ({ id }: Pick<ImportRecord, 'id'>) => id.startsWith(restoreId);

interface Options {
  readonly withSettings: boolean;
  /** Called after each piece, with the figures so far. */
  readonly onProgress: (figures: number) => void;
  readonly signal: AbortSignal;
}

/** Merges a backup with what is there: figures, what was entered, and settings if wanted; all of it or nothing. */
export async function restoreBackup(
  { backup, name }: FoundBackup,
  { host, door }: Pick<PanelState, 'host' | 'door'>,
  { withSettings, onProgress, signal }: Options,
): Promise<ImportRecord> {
  const store = await door();
  let kept: Readonly<Record<string, unknown>> = {};
  const parts = (async function* () {
    for await (const line of backup.lines()) {
      if ('part' in line) yield line.part as DumpPart;
      else kept = line.kept;
    }
  })();
  const undoId = `${restoreId}${host.now()}`;
  const at = new Date(host.now()).toISOString();
  const record = await store.restore(parts, { undoId, label: name, at, onProgress, signal });
  try {
    // Costs, notes and order lists are data: only the settings are a matter of choice.
    const { settings, ...entered } = kept;
    await host.writeKept(withSettings ? { settings, ...entered } : entered, record.id);
  } catch (error) {
    await takeBack(record, { host, door });
    throw error;
  }
  await markStore(host, store);
  return record;
}

/** Takes a restore back, data and settings alike. */
export async function takeBack(
  { id }: Pick<ImportRecord, 'id'>,
  { host, door }: Pick<PanelState, 'host' | 'door'>,
): Promise<void> {
  await host.takeBackKept(id);
  await (await door()).undoImport(id);
}
