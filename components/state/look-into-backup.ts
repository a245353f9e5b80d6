import type { DumpPart } from '../../utils/store/transfer.ts';
import type { BackupStep } from './backup-step.ts';
import { figuresIn } from './figures-in.ts';

/**
 * Reads a backup to its end, so that a damaged one is known for one before anything is offered. Asks for a passphrase
 * where one is needed. Throws BackupProblem for what is no whole backup.
 * @param onLocking called before the key is made, which takes a while.
 */
export async function lookIntoBackup(
  file: File,
  passphrase: string | null,
  onLocking: () => void,
): Promise<Extract<BackupStep, { readonly step: 'found' | 'needs-passphrase' }>> {
  const { backupHead, openBackup } = await import('../../utils/backup/read-backup.ts');
  const head = await backupHead(file);
  if (head.cipher && passphrase === null) return { step: 'needs-passphrase', file, isWrong: false };
  if (head.cipher) onLocking();
  try {
    const backup = await openBackup(file, passphrase);
    let [shops, figures] = [0, 0];
    for await (const line of backup.lines()) {
      if (!('part' in line)) continue;
      const part = line.part as DumpPart;
      if (part.type === 'shops') shops += part.shops.length;
      figures += figuresIn(part);
    }
    return { step: 'found', found: { name: file.name, made: head.created, shops, figures, backup } };
  } catch (error) {
    if ((error as { kind?: unknown }).kind !== 'passphrase') throw error;
    return { step: 'needs-passphrase', file, isWrong: true };
  }
}
