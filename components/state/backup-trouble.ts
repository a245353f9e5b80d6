import type { BackupProblemKind, BackupStep } from './backup-step.ts';

const steps: Readonly<Record<string, Extract<BackupStep['step'], 'denied' | 'gone' | 'full'>>> = {
  NotAllowedError: 'denied',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
};

/** What a backup that was not written met, in terms of what the user can do. */
export function writeTrouble(error: unknown, isInFolder: boolean): BackupStep {
  const step = steps[(error as { name?: string }).name ?? ''] ?? 'failed';
  return { step: step === 'gone' && !isInFolder ? 'failed' : step };
}

/** What there is to say of a file that is no backup one can read; undefined when the fault is elsewhere. */
export function readTrouble(error: unknown): BackupStep | undefined {
  const { name = '', kind } = error as { name?: string; kind?: BackupProblemKind };
  if (name === 'BackupProblem' && kind) return { step: 'problem', kind };
  return name === 'NotFoundError' || name === 'NotReadableError' ? { step: 'unreadable' } : undefined;
}
