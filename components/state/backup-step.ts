import type { OpenBackup } from '../../utils/backup/read-backup.ts';
import type { ImportRecord } from '../../utils/store/transfer.ts';
import type { FailureKind } from './failure-kind.ts';

export type BackupProblemKind = 'damaged' | 'newer' | 'passphrase' | 'kind';

/** A backup that was read to its end, before anything is done with it. */
export interface FoundBackup {
  readonly name: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly shops: number;
  readonly figures: number;
  readonly backup: OpenBackup;
}

/**
 * How far a backup or a restore is. `denied`: the folder may not be written to; `gone`: it is not there any more;
 * `full`: there is no space left; `unreadable`: the file chosen is not there any more or may not be read.
 */
export type BackupStep =
  | { readonly step: 'idle' }
  | { readonly step: 'locking' }
  | { readonly step: 'busy'; readonly figures: number }
  | { readonly step: 'done'; readonly bytes: number }
  | { readonly step: 'failed' | 'cancelled' | 'denied' | 'gone' | 'full' | 'undone' | 'unreadable' }
  | { readonly step: 'restore-failed'; readonly kind: FailureKind }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'needs-passphrase'; readonly file: File; readonly isWrong: boolean }
  | { readonly step: 'problem'; readonly kind: BackupProblemKind }
  | { readonly step: 'found'; readonly found: FoundBackup }
  | { readonly step: 'applying'; readonly figures: number }
  | { readonly step: 'restored'; readonly record: ImportRecord };
