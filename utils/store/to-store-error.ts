import { StoreError } from './store-error.ts';

/** Whatever IndexedDB threw, as the StoreError that says what to do. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return new StoreError('quota', error);
  if (name === 'VersionError') return new StoreError('newer', error);
  return new StoreError('failed', error);
}
