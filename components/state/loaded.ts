import type { FailureKind } from './failure-kind.ts';

/** What is known of something that has to be read first. */
export type Loaded<T> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'failed'; readonly kind: FailureKind };

/** The value once it is read; nothing before and nothing after a failure. */
export function readValue<T>(loaded: Loaded<T>): T | undefined {
  return loaded.state === 'read' ? loaded.value : undefined;
}
