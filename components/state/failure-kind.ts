import type { Messages } from '../i18n/zh.ts';

export type FailureKind = keyof Messages['failure']['kinds'];

const kinds: readonly string[] = ['quota', 'blocked', 'newer', 'lost', 'closed'] satisfies FailureKind[];

/** What went wrong, in the terms of what the user can do. Whatever is no StoreError of a known kind is `failed`. */
export function failureKind(error: unknown): FailureKind {
  const kind = (error as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' && kinds.includes(kind) ? (kind as FailureKind) : 'failed';
}
