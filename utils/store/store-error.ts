/**
 * What went wrong, by what the user can do about it.
 * - `blocked`: another tab holds an older version open: close it. - `quota`: the disk is full: free space.
 * - `closed`: this store was closed by ourselves. - `lost`: the database went away and three tries did not bring it
 * back: restart the browser. - `newer`: a newer Tillside wrote it: reload. - `failed`: anything else.
 */
export type StoreErrorKind = 'blocked' | 'quota' | 'closed' | 'lost' | 'newer' | 'failed';

const messages: Readonly<Record<StoreErrorKind, string>> = {
  blocked: 'Another Tillside page still uses an older version of the database. Close it and try again.',
  quota: 'There is no space left to store the figures. Nothing of this snapshot was kept.',
  closed: 'The store was closed.',
  lost: 'The connection to the database was lost and could not be restored.',
  newer: 'The database was written by a newer version of Tillside. It was left untouched.',
  failed: 'The database refused the operation.',
};

/** The only error a Store rejects with. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, cause?: unknown) {
    super(messages[kind], { cause });
    this.kind = kind;
  }
}
